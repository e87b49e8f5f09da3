package org.amends.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.identity.Ids;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.sealed.CaseKeys;
import org.amends.store.backup.Restoring;

/** What a store's folder says before anything in it is opened. */
record StoreFolder(Path folder, StoreFiles files) {
    private static final String DEVICE = "device.id";

    /** Case keys without a journal, or a journal without case keys: half of the store is gone. Nothing is touched. */
    void expectWhole() throws IOException {
        boolean hasJournal = files.list().stream().anyMatch(name -> name.startsWith("journal-"));
        if (hasJournal ? !files.exists(CaseKeys.FILE) : CaseKeys.isAnyIn(files)) {
            throw new Fault(FaultCode.STORE_MISSING, folder.toString());
        }
    }

    /** This device's id; made at the first opening. */
    UUID device(Ids ids) throws IOException {
        if (!files.exists(DEVICE)) {
            files.replace(DEVICE, ids.next().toString().getBytes(StandardCharsets.US_ASCII));
        }
        return UUID.fromString(new String(files.readAll(DEVICE), StandardCharsets.US_ASCII).strip());
    }

    /** Whether it was put together from a backup, or by a rescue, and not opened since. */
    boolean isRestored() {
        return files.exists(Restoring.MARK);
    }

    /** From now on it is an incarnation of its own; a crash before this only makes one more. */
    void begun() {
        try {
            if (isRestored()) {
                files.delete(Restoring.MARK);
                files.forceFolder();
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** Lets the folder go after `why`. */
    static void release(Closeable lock, Exception why) {
        try {
            lock.close();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}
