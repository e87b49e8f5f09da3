package org.amends.journal.file;

import java.util.Objects;
import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.jspecify.annotations.Nullable;

/** How much room the disk of a store has left, and what is no longer begun with that little (reliability.md F13). */
public enum DiskRoom {
    PLENTY(Long.MAX_VALUE, null),
    /** Work goes on; somebody should make room. */
    LOW(512, FaultCode.DISK_LOW),
    /** No new evidence is taken in. */
    SCARCE(256, FaultCode.DISK_SCARCE),
    /** No new case is begun; those that are open can be finished. */
    LAST(64, FaultCode.DISK_LAST);

    private final long below;
    private final @Nullable FaultCode code;

    DiskRoom(long megabytes, @Nullable FaultCode code) {
        this.below = megabytes == Long.MAX_VALUE ? megabytes : megabytes << 20;
        this.code = code;
    }

    public static DiskRoom in(StoreFiles files) {
        long free = files.free();
        DiskRoom found = PLENTY;
        for (DiskRoom each : values()) {
            found = free < each.below ? each : found;
        }
        return found;
    }

    /** What is to be told; empty while there is plenty. */
    public Optional<Fault> told() {
        return Optional.ofNullable(code).map(Fault::new);
    }

    /** Throws its Fault when there is as little room as this, or less. */
    public static void expectMoreThan(DiskRoom least, StoreFiles files) {
        DiskRoom now = in(files);
        if (now.ordinal() >= least.ordinal()) {
            throw new Fault(Objects.requireNonNull(least.code, "plenty is never too little"));
        }
    }
}
