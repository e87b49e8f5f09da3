package org.amends.export.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import java.util.stream.Stream;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;

/** Tells what a failed write means: disk full, not allowed, or something else with the folder. */
final class DiskFaults {
    /** Less room than this after a failed write means that the disk is full, whatever the system called it. */
    private static final long NO_ROOM = 64 * 1024;

    private DiskFaults() {
    }

    static Fault of(IOException wrong, String folder, long free) {
        String said = String.valueOf(wrong.getMessage()).toLowerCase(Locale.ROOT);
        if (free < NO_ROOM || mentions(said, "no space left", "not enough space", "disk quota", "磁盘空间不足")) {
            return new Fault(FaultCode.DISK_FULL, wrong, folder);
        }
        if (wrong instanceof AccessDeniedException || mentions(said, "read-only file system", "permission denied")) {
            return new Fault(FaultCode.READ_ONLY, wrong, folder);
        }
        return new Fault(FaultCode.EXPORT_FAILED, wrong, folder);
    }

    private static boolean mentions(String said, String... words) {
        return Stream.of(words).anyMatch(said::contains);
    }
}
