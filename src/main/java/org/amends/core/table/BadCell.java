package org.amends.core.table;

/** A cell that cannot be taken: its row, the column's heading as the file writes it, and why, as a key of texts. Never its text. */
public record BadCell(int row, String column, String why) {
}
