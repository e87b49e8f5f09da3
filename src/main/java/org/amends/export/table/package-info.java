/** Tables with typed cells and the two forms they are written in. Knows neither day books nor folders. */
@NullMarked
package org.amends.export.table;

import org.jspecify.annotations.NullMarked;
