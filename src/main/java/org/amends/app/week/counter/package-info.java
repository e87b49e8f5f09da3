/** One counter of a played week: its store, clock, seed, paper, and the count of what was used. Plays nothing itself. */
package org.amends.app.week.counter;
