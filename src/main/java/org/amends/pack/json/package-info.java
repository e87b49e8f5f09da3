/**
 * JSON of packs as it lies on disk: strict reading with the line of every value, schemas, problems with their place. What the
 * values mean is not known here.
 */
@NullMarked
package org.amends.pack.json;

import org.jspecify.annotations.NullMarked;
