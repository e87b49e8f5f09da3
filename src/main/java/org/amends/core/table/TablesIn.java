package org.amends.core.table;

/** Finds the table in a file that a clerk names. Throws {@link UnreadableTable} when it is none, also when there is no such file. */
@FunctionalInterface
public interface TablesIn {
    TableSource at(String path);
}
