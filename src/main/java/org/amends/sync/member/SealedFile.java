package org.amends.sync.member;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.StoreFiles;
import org.amends.vault.seal.Sealing;
import org.amends.vault.seal.StoreKeys;

/** One small file under a key of its own, bound to its name. */
record SealedFile(StoreFiles files, StoreKeys keys, String name) {

    /** Empty when there is none; a Fault when it is another store's or was changed. */
    Optional<byte[]> read() {
        try {
            return files.exists(name) ? Optional.of(Sealing.open(keys.of(name), files.readAll(name), bound())
                    .orElseThrow(() -> new Fault(FaultCode.WRONG_KEY, name))) : Optional.empty();
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** On the medium when it returns. */
    void keep(byte[] plain) {
        try {
            files.replace(name, Sealing.seal(keys.of(name), plain, bound()));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private byte[] bound() {
        return ("amends/" + name + "/1").getBytes(StandardCharsets.US_ASCII);
    }
}
