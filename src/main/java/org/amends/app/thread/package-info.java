/** All threads of the program, the way back to the FX thread, errors nobody foresaw, and the end. Starts nothing itself. */
package org.amends.app.thread;
