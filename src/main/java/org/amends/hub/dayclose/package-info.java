/** Days that counters sealed, held against what the hub has of them and kept with the counter's signature. No HTTP, no SQL. */
@NullMarked
package org.amends.hub.dayclose;

import org.jspecify.annotations.NullMarked;
