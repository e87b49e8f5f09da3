/** Whole ways through the program as it is started, with a real store on disk. Each runs in a process of its own. */
package org.amends.journey;
