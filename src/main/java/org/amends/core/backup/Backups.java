package org.amends.core.backup;

/** The counter's backups. Slow: neither on the FX thread nor on the store thread. */
public interface Backups {

    BackupState state();

    /** Makes one now; what kept it from being made stands in the answer, and nothing is thrown for it. */
    BackupState make();
}
