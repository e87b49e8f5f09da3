package org.amends.export.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.amends.core.dayend.Exported;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;

/**
 * Writes a set of files into one folder: first all of them under passing names, forced to disk, then each renamed. Until
 * {@link #publish()} nothing is seen under a final name, and {@link #close()} clears away what was not published. A file
 * that another program holds open is left as it is: the new one gets a name beside it. Not for several threads.
 */
public final class OutFolder implements AutoCloseable {
    private static final int MOST_NAMES = 99;
    private final Path folder;
    private final Disk disk;
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(Path passing, String wanted, long bytes, String sha256) {
    }

    /** Writes one file's bytes. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    OutFolder(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Opens the folder, made if missing, and sweeps passing files that a broken-off export of this name left there. */
    public static OutFolder open(String path, String stem) {
        return open(path, stem, new RealDisk());
    }

    static OutFolder open(String path, String stem, Disk disk) {
        try {
            Path folder = Path.of(path).toAbsolutePath().normalize();
            Files.createDirectories(folder);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "." + stem + "*.part")) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
            return new OutFolder(folder, disk);
        } catch (InvalidPathException wrong) {
            throw new Fault(FaultCode.EXPORT_FAILED, wrong, path);
        } catch (IOException wrong) {
            throw DiskFaults.of(wrong, path, Long.MAX_VALUE);
        }
    }

    /** Writes and forces one file under its passing name. */
    public void add(String name, Content content) {
        Path passing = folder.resolve("." + name + ".part");
        MessageDigest digest = sha256();
        waiting.add(new Waiting(passing, name, 0, ""));
        try (OutputStream file = disk.create(passing);
                OutputStream out = new BufferedOutputStream(new DigestOutputStream(file, digest), 1 << 16)) {
            content.write(out);
            out.flush();
        } catch (IOException wrong) {
            throw DiskFaults.of(wrong, folder.toString(), disk.free(folder));
        }
        waiting.set(waiting.size() - 1, new Waiting(passing, name, size(passing),
                HexFormat.of().formatHex(digest.digest())));
    }

    /** Gives every file its final name. */
    public List<Exported.File> publish() {
        List<Exported.File> files = new ArrayList<>();
        for (Waiting file : waiting) {
            files.add(new Exported.File(rename(file), file.wanted(), file.bytes(), file.sha256()));
        }
        FolderSync.force(folder);
        return files;
    }

    private String rename(Waiting file) {
        IOException last = new IOException("no free name for " + file.wanted());
        for (int n = 1; n <= MOST_NAMES; n++) {
            String name = n == 1 ? file.wanted() : beside(file.wanted(), n);
            if (isHeld(name)) {
                continue;
            }
            try {
                disk.replace(file.passing(), folder.resolve(name));
                return name;
            } catch (IOException wrong) {
                last = wrong;
                if (!Files.exists(folder.resolve(name))) {
                    break;
                }
            }
        }
        throw DiskFaults.of(last, folder.toString(), disk.free(folder));
    }

    /** Excel and WPS leave `~$name`, LibreOffice `.~lock.name#`, while they hold a file; a folder of that name counts too. */
    private boolean isHeld(String name) {
        String short2 = name.length() > 2 ? name.substring(2) : name;
        return Files.exists(folder.resolve("~$" + name)) || Files.exists(folder.resolve("~$" + short2))
                || Files.exists(folder.resolve(".~lock." + name + "#")) || Files.isDirectory(folder.resolve(name));
    }

    private static String beside(String name, int n) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + n + name.substring(dot);
    }

    /** Clears away passing files; the published ones stay. */
    @Override
    public void close() {
        for (Waiting file : waiting) {
            try {
                Files.deleteIfExists(file.passing());
            } catch (IOException wrong) {
                throw DiskFaults.of(wrong, folder.toString(), Long.MAX_VALUE);
            }
        }
    }

    private long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException wrong) {
            throw DiskFaults.of(wrong, folder.toString(), Long.MAX_VALUE);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
