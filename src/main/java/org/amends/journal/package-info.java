/** The system of record: an append-only, encrypted, hash-chained row of frozen events in fsynced segments. Knows files and JSON; no SQL, no screen. */
@NullMarked
package org.amends.journal;

import org.jspecify.annotations.NullMarked;
