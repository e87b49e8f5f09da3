/** Tables that others made and we read: rows as text with where they stood, dates in the forms people write, cells that are wrong. Knows no file format. */
@NullMarked
package org.amends.core.table;

import org.jspecify.annotations.NullMarked;
