package org.amends.store.check;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.EventCodec;
import org.amends.journal.check.ChainCheck;
import org.amends.journal.check.ChainReport;
import org.amends.journal.checkpoint.Checkpoint;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.sealed.CaseKeys;
import org.amends.store.StoreSeams;
import org.amends.store.table.TableCheck;
import org.amends.vault.DeviceKeys;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.StoreKeys;

/**
 * `store verify`: the chain first; then a copy of the tables is held, row by row, against tables made anew from the events.
 * The store's own files are read alone, but for the checkpoint: where a link is bent it is taken away, so that the next opening walks
 * everything. Nobody else may have the store open meanwhile. What is made beside its files is encrypted and removed again.
 */
public final class StoreCheck {
    private static final String PLACE = "verify-";

    private final Path folder;
    private final StoreKeys keys;
    private final StoreSeams seams;

    public StoreCheck(Path folder, StoreKeys keys, StoreSeams seams) {
        this.folder = folder;
        this.keys = keys;
        this.seams = seams;
    }

    /** Throws a Fault when the store is in use or the disk fails; damage is told, not thrown. */
    public StoreReport run() {
        try {
            DiskFiles files = new DiskFiles(folder);
            Closeable lock = files.lock("store.lock")
                    .orElseThrow(() -> new Fault(FaultCode.STORE_IN_USE, folder.toString()));
            try (lock) {
                return run(files);
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private StoreReport run(DiskFiles files) throws IOException {
        clear();
        DeviceKey signs = new DeviceKeys(files, keys).present().orElseGet(DeviceKey::fresh);
        ChainCheck check = new ChainCheck(files, keys.of("journal"), signs, event -> { });
        ChainReport chain = check.run();
        if (!chain.isWhole()) {
            Checkpoint.drop(files);
        }
        if (!chain.isWhole() || !CaseKeys.isAnyIn(files)) {
            return new StoreReport(chain, Optional.empty());
        }
        Path place = Files.createDirectory(folder.resolve(PLACE + seams.ids().next()));
        try (CaseKeys caseKeys = CaseKeys.open(files, keys.of("case-keys"))) {
            return new StoreReport(chain, Optional.of(new TableCheck(folder, place,
                    keys.of("h2"), new EventCodec(caseKeys)).run(check.events(), seams.ids(), seams.zone())));
        } finally {
            clear();
        }
    }

    /** Also what a check that was cut short has left. */
    private void clear() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path place : left.filter(p -> p.getFileName().toString().startsWith(PLACE)).toList()) {
                remove(place);
            }
        }
    }

    private static void remove(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepest) {
                Files.delete(each);
            }
        }
    }
}
