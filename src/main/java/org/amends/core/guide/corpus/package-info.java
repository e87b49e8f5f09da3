/** Sheets made up to try templates with: ordinary cases and bad input, from a printed seed, over every combination of sheet, size, paper and language. Pure. */
@NullMarked
package org.amends.core.guide.corpus;

import org.jspecify.annotations.NullMarked;
