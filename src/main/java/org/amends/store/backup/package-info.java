/** Copies of a whole store in one file each, as encrypted as the store is; one that was not opened again does not count as a backup. */
@NullMarked
package org.amends.store.backup;

import org.jspecify.annotations.NullMarked;
