/** Whole files in a folder that others use too: passing names, forced to disk, renamed, digests. Knows no content. */
package org.amends.export.folder;
