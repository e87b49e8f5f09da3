/** Holds a journal against itself, event by event and seal by seal, and changes nothing. */
@NullMarked
package org.amends.journal.check;

import org.jspecify.annotations.NullMarked;
