/** Deadlines, working days, pauses, time as people say it. The clock comes in, it is never asked for. */
package org.amends.core.timing;
