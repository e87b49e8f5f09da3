/** Brings back what can be read of damaged journals, from several folders at once, into one that is whole but for named gaps. */
@NullMarked
package org.amends.journal.salvage;

import org.jspecify.annotations.NullMarked;
