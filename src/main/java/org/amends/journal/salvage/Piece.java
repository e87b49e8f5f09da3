package org.amends.journal.salvage;

/** Where one readable event stands: in which source, which segment, at which byte; and its two hashes. */
record Piece(int source, String segment, long at, String hash, String previous) {
}
