package org.amends.store.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.check.ChainCheck;
import org.amends.journal.check.ChainReport;
import org.amends.journal.checkpoint.Checkpoint;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.file.DiskFiles;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.salvage.Salvage;
import org.amends.journal.salvage.Salvaged;
import org.amends.journal.sealed.CaseKeys;
import org.amends.vault.DeviceKeys;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.StoreKeys;

/**
 * Makes a whole data folder beside a damaged or missing one, out of what can be read of it and of a backup, and puts it in its
 * place; the old folder stays beside it under another name, never deleted. Every event of either is taken once; the first
 * opening afterwards begins a new incarnation, so that no number comes twice.
 */
public final class Restoring {
    /** Says to the next opening that this folder was put together. */
    public static final String MARK = "restored.mark";
    private static final String SECRET = "device.secret";

    private final Path data;
    private final Path fresh;
    private final Optional<Path> backup;
    private final DurableCopies copies;

    /** What was done: what was brought back, and where the old folder lies now, when there was one. */
    public record Restored(Salvaged salvaged, Path folder, Optional<Path> before) {
    }

    /** Puts a whole folder in the place of `data`. */
    public static Restoring from(Path backup, Path data) {
        Path whole = data.toAbsolutePath().normalize();
        return new Restoring(whole, whole.resolveSibling(whole.getFileName() + ".restoring"), Optional.of(backup));
    }

    /** Makes a whole folder elsewhere, of what can be read here alone. */
    public static Restoring rescue(Path data, Path out) {
        return new Restoring(data.toAbsolutePath().normalize(), out.toAbsolutePath().normalize(), Optional.empty());
    }

    private Restoring(Path data, Path fresh, Optional<Path> backup) {
        this(data, fresh, backup, new DurableCopies());
    }

    Restoring(Path data, Path fresh, Optional<Path> backup, DurableCopies copies) {
        this.copies = copies;
        this.data = data;
        this.fresh = fresh;
        this.backup = backup;
    }

    /**
     * The new folder with everything but the journal, so that its keys can be opened. What lies in the present folder goes before what
     * lies in the backup. Begins anew what was cut short before.
     */
    public Path stage() {
        try {
            if (backup.isEmpty() && Files.exists(fresh)) {
                throw new Fault(FaultCode.EXPORT_FAILED, fresh.toString());
            }
            giveUp();
            Files.createDirectories(fresh);
            if (backup.isPresent()) {
                unpack(backup.get());
            }
            if (Files.isDirectory(data)) {
                overlay();
            }
            copies.forceFolders(fresh);
            return fresh;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private void unpack(Path file) throws IOException {
        try (BackupFiles files = new BackupFiles(file)) {
            Manifest manifest = Manifest.read(files.readAll(Manifest.NAME))
                    .orElseThrow(() -> new Fault(FaultCode.FILE_UNREADABLE, file.toString()));
            for (String name : manifest.digests().keySet()) {
                if (!isJournal(name)) {
                    Path to = fresh.resolve(name);
                    Files.createDirectories(to.getParent());
                    try (InputStream in = files.stream(name)) {
                        copies.copy(in, to);
                    }
                }
            }
        }
        Path secret = file.toAbsolutePath().resolveSibling(SECRET);
        if (Files.exists(secret)) {
            copies.copy(secret, fresh.resolve(SECRET));
        }
    }

    private void overlay() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(data)) {
            all = files.filter(Files::isRegularFile).filter(f -> isTaken(data.relativize(f))).toList();
        }
        for (Path file : all) {
            Path to = fresh.resolve(data.relativize(file));
            if (Files.size(file) > 0) {
                Files.createDirectories(to.getParent());
                copies.copy(file, to);
            }
        }
    }

    /** The tables are made anew; other stores that lie inside, such as practice, stay where they are. */
    private static boolean isTaken(Path name) {
        String first = name.getName(0).toString();
        return !isJournal(first) && !first.startsWith("index.") && !first.startsWith("verify-")
                && !first.startsWith("practice-") && !first.equals("practice") && !first.equals("logs")
                && !first.equals(Checkpoint.FILE) && !first.matches(".*\\.(lock|new|part)");
    }

    private static boolean isJournal(String name) {
        return name.startsWith("journal-") || name.equals(CaseKeys.FILE);
    }

    /** Brings the journal back, holds the new folder, and puts it in place. A Fault leaves the present folder as it was. */
    public Restored finish(StoreKeys keys, Instant at) {
        List<Closeable> held = new ArrayList<>();
        try {
            Optional<DiskFiles> present = hold(held);
            Salvaged salvaged = bringBack(present, keys, putAsideDamaged(keys));
            expectWhole(keys);
            new DiskFiles(fresh).replace(MARK, backup.map(b -> b.getFileName().toString()).orElse("rescue")
                    .getBytes(StandardCharsets.UTF_8));
            release(held);
            return backup.isEmpty() ? new Restored(salvaged, fresh, Optional.empty())
                    : new Restored(salvaged, data, swap(at));
        } catch (IOException e) {
            throw DiskFaults.of(e);
        } finally {
            release(held);
        }
    }

    /** Nobody may have the present folder open. */
    private Optional<DiskFiles> hold(List<Closeable> held) throws IOException {
        if (!Files.isDirectory(data)) {
            return Optional.empty();
        }
        DiskFiles files = new DiskFiles(data);
        for (String lock : List.of("desk.lock", "store.lock")) {
            held.add(files.lock(lock).orElseThrow(() -> new Fault(FaultCode.STORE_IN_USE, data.toString())));
        }
        return Optional.of(files);
    }

    /** A device's key or a hub's that its seal does not open any more is no reason to lose the events: it stays beside, and a new one is made. */
    private List<String> putAsideDamaged(StoreKeys keys) throws IOException {
        List<String> aside = new ArrayList<>();
        DiskFiles files = new DiskFiles(fresh);
        for (String name : DeviceKeys.damaged(files, keys)) {
            files.rename(name, name + ".damaged");
            aside.add(name);
        }
        return aside;
    }

    private Salvaged bringBack(Optional<DiskFiles> present, StoreKeys keys, List<String> aside) throws IOException {
        List<StoreFiles> sources = new ArrayList<>(present.stream().toList());
        try (BackupFiles files = backup.isPresent() ? new BackupFiles(backup.get()) : null) {
            if (files != null) {
                sources.add(files);
            }
            DiskFiles target = new DiskFiles(fresh);
            CaseKeys.merge(sources, keys.of("case-keys"), target);
            Salvaged salvaged = new Salvage(sources, keys.of("journal")).into(target);
            aside.addAll(0, salvaged.unreadable());
            return new Salvaged(salvaged.events(), salvaged.cases(), salvaged.gaps(), aside);
        }
    }

    private void expectWhole(StoreKeys keys) throws IOException {
        DiskFiles files = new DiskFiles(fresh);
        DeviceKey signs = new DeviceKeys(files, keys).present().orElseGet(DeviceKey::fresh);
        ChainReport chain = new ChainCheck(files, keys.of("journal"), signs, event -> { }).run();
        if (!chain.isWhole() && chain.seals().broken() == 0) {
            throw new Fault(FaultCode.STORE_DAMAGED, fresh.toString());
        }
    }

    /** Two renames: after a crash between them the old folder stands beside, and the next try finds nothing in the place. */
    private Optional<Path> swap(Instant at) throws IOException {
        Optional<Path> before = Optional.empty();
        if (Files.exists(data)) {
            Path aside = Leftovers.name(data, at);
            Files.move(data, aside, StandardCopyOption.ATOMIC_MOVE);
            before = Optional.of(aside);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        new DiskFiles(data.toAbsolutePath().resolveSibling("").normalize()).forceFolder();
        return before;
    }

    /** Removes the new folder, which nobody works with yet. */
    public void giveUp() {
        if (backup.isEmpty() || Files.notExists(fresh)) {
            return;
        }
        try (Stream<Path> all = Files.walk(fresh)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static void release(List<Closeable> held) {
        try {
            for (Closeable each : held) {
                each.close();
            }
            held.clear();
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }
}
