/** What the hub does with a batch, whatever it is kept in: checks chain and stream, keeps what is new once, sets aside what it does not understand. No HTTP, no SQL. */
@NullMarked
package org.amends.hub.ingest;

import org.jspecify.annotations.NullMarked;
