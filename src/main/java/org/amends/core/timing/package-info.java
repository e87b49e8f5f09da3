/** Deadlines, working days, pauses. The clock comes in, it is never asked for; how people say a time is read in `spoken`. */
@NullMarked
package org.amends.core.timing;

import org.jspecify.annotations.NullMarked;
