/** Bytes beside the journal, each sealed in a file named by its digest: sheets that went out, evidence that came in. */
@NullMarked
package org.amends.store.paper;

import org.jspecify.annotations.NullMarked;
