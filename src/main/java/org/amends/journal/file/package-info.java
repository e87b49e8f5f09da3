/** The seam to the disk: files that can be written, forced and renamed, so that crash harnesses can stand in for the disk. */
@NullMarked
package org.amends.journal.file;

import org.jspecify.annotations.NullMarked;
