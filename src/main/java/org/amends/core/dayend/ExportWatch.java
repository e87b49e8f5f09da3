package org.amends.core.dayend;

/** Follows an export from another thread: hears how many files are written of how many, and may ask it to stop. */
public interface ExportWatch {
    void progress(int done, int of);

    boolean isStopped();
}
