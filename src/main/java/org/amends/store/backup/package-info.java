/** Copies of a whole store in one file each, as encrypted as the store is; one that was not opened again does not count as a backup. */
package org.amends.store.backup;
