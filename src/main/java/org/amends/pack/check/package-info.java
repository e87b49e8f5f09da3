/**
 * What a pack must keep beyond its schemas, one class for each promise of the loader. Each check adds to the problems and looks
 * at readable files alone; none throws.
 */
@NullMarked
package org.amends.pack.check;

import org.jspecify.annotations.NullMarked;
