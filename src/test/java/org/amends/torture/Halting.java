package org.amends.torture;

import org.amends.fixtures.disk.DiskOp;
import org.amends.fixtures.disk.DiskWatch;

/** Ends its process at one operation of the disk, as `kill -9` does: nothing is flushed, nobody is asked. One thread. */
final class Halting implements DiskWatch {
    /** At which kind of moment. */
    enum Moment {
        /** Before any operation. */
        OPERATION,
        /** The journal is forced, and the tables are not written yet. */
        BEFORE_TABLES,
        /** The tables are written, and not forced yet. */
        BEFORE_CHECKPOINT
    }

    private final Moment moment;
    private int left;
    private boolean isJournalForced;

    Halting(Moment moment, int after) {
        this.moment = moment;
        this.left = after;
    }

    /** From `halt:MOMENT:after`. */
    static Halting read(String text) {
        String[] parts = text.split(":", -1);
        return new Halting(Moment.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    String text() {
        return "halt:" + moment + ":" + left;
    }

    @Override
    public void before(DiskOp op) {
        boolean isTables = op.file().startsWith("index.");
        boolean isNow = switch (moment) {
            case OPERATION -> true;
            case BEFORE_TABLES -> isTables && op instanceof DiskOp.Write && isJournalForced;
            case BEFORE_CHECKPOINT -> isTables && op instanceof DiskOp.Force && isJournalForced;
        };
        isJournalForced = op instanceof DiskOp.Force && op.file().startsWith("journal-") || isJournalForced && !isNow;
        if (isNow && left-- == 0) {
            Runtime.getRuntime().halt(137);
        }
    }
}
