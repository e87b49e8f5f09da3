/** Tables with typed cells and the two forms they are written in. Knows neither day books nor folders. */
package org.amends.export.table;
