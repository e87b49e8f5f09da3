package org.amends.journal.segment;

/** Events of one incarnation that are missing, first and last number. A `to` below `from` says that only a link is missing. */
public record Gap(String incarnation, long from, long to) {
}
