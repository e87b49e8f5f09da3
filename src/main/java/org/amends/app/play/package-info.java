/**
 * Plays whole recoveries through the real desk by key events alone, and measures while it does: keys, milliseconds, how
 * long the FX thread was busy. Ships in the program; no test library (settled 16).
 */
package org.amends.app.play;
