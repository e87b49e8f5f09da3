package org.amends.journal.file;

import java.io.IOException;
import java.util.Locale;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;

/** Names what the disk did. */
public final class DiskFaults {

    private DiskFaults() {
    }

    public static Fault of(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space") || said.contains("enough space") || said.contains("quota")) {
            return new Fault(FaultCode.DISK_FULL, e);
        }
        if (said.contains("read-only") || said.contains("permission denied")
                || e instanceof java.nio.file.AccessDeniedException) {
            return new Fault(FaultCode.READ_ONLY, e);
        }
        return new Fault(FaultCode.STORE_FAILED, e);
    }
}
