/** One file of the journal and the stream its records belong to: bytes, checks and seals of records. Knows no events. */
package org.amends.journal.segment;
