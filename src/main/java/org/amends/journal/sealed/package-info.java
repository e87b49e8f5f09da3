/** Small sealed files beside the journal: the data key of each case, and texts not yet finished. No JSON, no SQL. */
@NullMarked
package org.amends.journal.sealed;

import org.jspecify.annotations.NullMarked;
