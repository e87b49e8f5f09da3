/** Bytes beside the journal, each sealed in a file named by its digest: sheets that went out, evidence that came in. */
package org.amends.store.paper;
