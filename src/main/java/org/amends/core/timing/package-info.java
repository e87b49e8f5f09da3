/** Deadlines, working days, pauses. The clock comes in, it is never asked for; how people say a time is read in `spoken`. */
package org.amends.core.timing;
