/** How easy a pack's texts for customers are to read. Knows the texts of a pack and the measure, no case and no paper. */
@NullMarked
package org.amends.pack.check.plain;

import org.jspecify.annotations.NullMarked;
