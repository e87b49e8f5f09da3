package org.amends.cli.export;

import org.amends.core.dayend.ExportWatch;

/** Lets an export run to its end without a word. */
final class QuietWatch implements ExportWatch {

    @Override
    public void progress(int done, int of) {
        // The command speaks once, at its end.
    }

    @Override
    public boolean isStopped() {
        return false;
    }
}
