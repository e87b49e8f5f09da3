package org.amends.journal.file;

import java.io.IOException;
import java.util.Locale;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;

/** Names what the disk did. */
public final class DiskFaults {

    private DiskFaults() {
    }

    /** Full, held by another program, read-only, gone, or simply failed: by the system's own words, which Java does not tell apart in types. */
    public static Fault of(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("enough space") || said.contains("quota")) {
            return new Fault(FaultCode.DISK_FULL, e);
        }
        if (said.contains("another process") || said.contains("sharing violation")) {
            return new Fault(FaultCode.FILE_HELD, e);
        }
        if (said.contains("read-only") || said.contains("permission denied")
                || e instanceof java.nio.file.AccessDeniedException) {
            return new Fault(FaultCode.READ_ONLY, e);
        }
        if (said.contains("no such file") || e instanceof java.nio.file.NoSuchFileException) {
            return new Fault(FaultCode.STORE_MISSING, e, place(e));
        }
        return new Fault(FaultCode.STORE_FAILED, e);
    }

    private static String place(IOException e) {
        return String.valueOf(e.getMessage()).replaceFirst(" \\(.*", "");
    }
}
