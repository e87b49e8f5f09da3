package org.amends.core.table;

/** Writes tables for other systems: whole, or nothing under the final name. Throws a Fault when the disk does not take it. */
@FunctionalInterface
public interface TablesOut {
    /** Gives the full path of the file. */
    String write(OutTable table, TableForm form);
}
