/** One file of the journal and the stream its records belong to: bytes, checks and seals of records. Knows no events. */
@NullMarked
package org.amends.journal.segment;

import org.jspecify.annotations.NullMarked;
