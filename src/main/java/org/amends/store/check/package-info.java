/** Holds a whole store against itself: the journal's chain and seals, and the tables against what the journal's events fold to. Changes nothing. */
@NullMarked
package org.amends.store.check;

import org.jspecify.annotations.NullMarked;
