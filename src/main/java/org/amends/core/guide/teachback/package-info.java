/** The last question of a sheet, in the customer's own words. What came of it is counted per template by the day book, never per person. */
@NullMarked
package org.amends.core.guide.teachback;

import org.jspecify.annotations.NullMarked;
