/** How easy a text is to read, and the plain twins of hard words. Knows texts alone: no case, no sheet, no pack file. */
@NullMarked
package org.amends.core.guide.reading;

import org.jspecify.annotations.NullMarked;
