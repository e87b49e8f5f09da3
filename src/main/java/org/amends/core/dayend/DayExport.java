package org.amends.core.dayend;

/**
 * Writes a day book as files. Each is written under a passing name, forced to disk and renamed, so that no cut file
 * ever stands under a final name; a stop or a Fault leaves none of them. Not on the store thread: it may take seconds.
 */
public interface DayExport {
    Exported write(ExportOrder order, ExportWatch watch);
}
