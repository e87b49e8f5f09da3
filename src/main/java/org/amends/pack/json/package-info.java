/**
 * JSON of packs as it lies on disk: strict reading with the line of every value, schemas, problems with their place. What the
 * values mean is not known here.
 */
package org.amends.pack.json;
