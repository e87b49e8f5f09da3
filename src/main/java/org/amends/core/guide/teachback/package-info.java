/** The last question of a sheet, in the customer's own words, and what came of it per template. Never per person. */
@NullMarked
package org.amends.core.guide.teachback;

import org.jspecify.annotations.NullMarked;
