/** Holds a journal against itself, event by event and seal by seal, and changes nothing. */
package org.amends.journal.check;
