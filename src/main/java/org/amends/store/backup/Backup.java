package org.amends.store.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.check.ChainCheck;
import org.amends.journal.check.ChainReport;
import org.amends.journal.checkpoint.Checkpoint;
import org.amends.journal.file.DiskFaults;
import org.amends.journal.sealed.CaseKeys;
import org.amends.vault.DeviceKeys;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.StoreKeys;
import org.jspecify.annotations.Nullable;

/**
 * Makes one backup: written under another name, forced, read again from the disk and held (every digest, every event, link and
 * seal, up to the event it was settled at), and only then given its name. Any thread but the FX thread.
 */
public final class Backup {
    private final BackupPlace place;
    private final SecretKey journal;
    private final SecretKey caseKeys;
    private final DeviceKeys.Sealed device;

    /** Takes what it needs of the keys at once: they may be closed while it works. */
    public Backup(BackupPlace place, StoreKeys keys) {
        this.place = place;
        journal = keys.of("journal");
        caseKeys = keys.of("case-keys");
        device = new DeviceKeys.Sealed(keys);
    }

    /** What was kept: the file, its size, how many events and the hash of the last one. */
    public record Kept(Path file, long bytes, long events, String hash) {
    }

    /** Throws a Fault BACKUP_FAILED, with the disk's own word as its cause; nothing half made is left under the final name. */
    public Kept make(BackupPlan plan, Instant at) {
        Path part = null;
        try {
            Files.createDirectories(place.folder());
            place.clearParts();
            part = place.part(at);
            write(plan, at, part);
            Kept kept = held(part, place.file(at));
            place.keep(part, kept.file());
            return kept;
        } catch (IOException e) {
            throw failed(DiskFaults.of(e), part);
        } catch (Fault fault) {
            forgetCheckpoint(plan, fault);
            throw failed(fault, part);
        }
    }

    /** A copy that does not hold, of files that were copied whole: the next opening is to walk everything. */
    private static void forgetCheckpoint(BackupPlan plan, Fault why) {
        try {
            if (why.args().contains(FaultCode.STORE_DAMAGED.name())) {
                Files.deleteIfExists(plan.folder().resolve(Checkpoint.FILE));
            }
        } catch (IOException alsoThis) {
            why.addSuppressed(alsoThis);
        }
    }

    /** Holds a backup that is there. Throws a Fault BACKUP_FAILED when anything in it does not hold. */
    public Kept check(Path file) {
        try {
            return held(file, file);
        } catch (IOException e) {
            throw failed(DiskFaults.of(e), null);
        }
    }

    private Fault failed(Fault why, @Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException alsoThis) {
                why.addSuppressed(alsoThis);
            }
        }
        return why.code() == FaultCode.BACKUP_FAILED ? why
                : new Fault(FaultCode.BACKUP_FAILED, why, place.folder().toString(), why.code().name());
    }

    private static void write(BackupPlan plan, Instant at, Path part) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (FileOutputStream file = new FileOutputStream(part.toFile())) {
            ZipOutputStream zip = new ZipOutputStream(file);
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (var small : plan.small().entrySet()) {
                digests.put(small.getKey(), entry(zip, small.getKey(), new java.io.ByteArrayInputStream(small.getValue()),
                        small.getValue().length));
            }
            for (var large : plan.large().entrySet()) {
                try (InputStream in = Files.newInputStream(plan.folder().resolve(large.getKey()))) {
                    digests.put(large.getKey(), entry(zip, large.getKey(), in, large.getValue()));
                }
            }
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(new Manifest(at, Manifest.Reach.of(plan.head()), digests).json());
            zip.finish();
            file.getFD().sync();
        }
    }

    /** Copies so many bytes and gives their digest. */
    private static String entry(ZipOutputStream zip, String name, InputStream in, long length) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        DigestInputStream digested = new DigestInputStream(in, BackupFiles.sha256());
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = digested.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException(name + " became shorter while it was copied");
            }
            ((OutputStream) zip).write(buffer, 0, read);
            left -= read;
        }
        zip.closeEntry();
        return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    }

    private Kept held(Path written, Path named) throws IOException {
        try (BackupFiles files = new BackupFiles(written)) {
            Manifest manifest = Manifest.read(files.readAll(Manifest.NAME)).orElseThrow(() -> damaged(written));
            for (var digest : manifest.digests().entrySet()) {
                if (!files.exists(digest.getKey()) || !files.digest(digest.getKey()).equals(digest.getValue())) {
                    throw damaged(written);
                }
            }
            DeviceKey signs = device.in(files).orElseGet(DeviceKey::fresh);
            ChainReport chain = new ChainCheck(files, journal, signs, event -> { }).run();
            CaseKeys.open(files, caseKeys).close();
            if (!chain.isWhole() || !Manifest.Reach.of(chain.head()).equals(manifest.reach())) {
                throw damaged(written);
            }
            return new Kept(named, Files.size(written), chain.head().position(), chain.head().hash());
        }
    }

    private static Fault damaged(Path file) {
        return new Fault(FaultCode.BACKUP_FAILED, file.toString(), FaultCode.STORE_DAMAGED.name());
    }
}
