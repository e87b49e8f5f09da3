/** A whole sheet held against the measure of plain language. Knows the facts of a sheet and texts, no case and no paper. */
@NullMarked
package org.amends.core.guide.measure;

import org.jspecify.annotations.NullMarked;
