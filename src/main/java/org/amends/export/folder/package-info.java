/** Whole files in a folder that others use too: passing names, forced to disk, renamed, digests. Knows no content. */
@NullMarked
package org.amends.export.folder;

import org.jspecify.annotations.NullMarked;
