/** What must hold at the end of a played week, read from histories and printed sheets alone. Plays nothing. */
package org.amends.app.week.hold;
