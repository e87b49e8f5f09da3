package org.amends.store.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.DiskFaults;

/** Tells what the tables' failing means: a full or read-only disk and a second program are no damage to the file. */
final class TableFaults {
    private static final int IN_USE = 90020;

    private TableFaults() {
    }

    /** Whether the file itself is doubtful, so that the tables are better made anew. */
    static boolean isDamage(Exception wrong) {
        return known(wrong).isEmpty();
    }

    /** Whether a question failed because of what stands in the file: a row that is none, or a page that cannot be read. */
    static boolean isDamaged(RuntimeException wrong) {
        return wrong instanceof Fault fault ? fault.code() == FaultCode.STORE_DAMAGED : isDamage(wrong);
    }

    static Fault of(Exception wrong, Path folder) {
        return known(wrong).orElseGet(() -> new Fault(FaultCode.STORE_FAILED, wrong, folder.toString()));
    }

    private static Optional<Fault> known(Exception wrong) {
        for (Throwable each = wrong; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return Optional.of(new Fault(FaultCode.STORE_IN_USE, wrong));
            }
            if (each instanceof IOException disk && DiskFaults.of(disk).code() != FaultCode.STORE_FAILED) {
                return Optional.of(DiskFaults.of(disk));
            }
        }
        return Optional.empty();
    }
}
