/** Small sealed files beside the journal: the data key of each case, and texts not yet finished. No JSON, no SQL. */
package org.amends.journal.sealed;
