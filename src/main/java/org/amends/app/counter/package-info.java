/** The counter as a whole: its folders, its door, and what stands open behind it. */
package org.amends.app.counter;
