/** Orders from hotlines and regulators: read from their tables, held as cases with the clock they came with, answered by table. No file forms here. */
@NullMarked
package org.amends.core.order;

import org.jspecify.annotations.NullMarked;
