package org.amends.app.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.amends.app.folder.CounterFile;
import org.amends.journal.file.DiskFaults;
import org.amends.store.backup.BackupPlace;

/** Where a counter's backups go: the folder its settings name, else one beside its data. */
final class BackupPlaces {
    static final String WISH = "backup.place";
    private static final String SECRET = "device.secret";

    private BackupPlaces() {
    }

    static BackupPlace of(Path data, CounterFile counter) {
        return new BackupPlace(counter.find(WISH).map(Path::of).orElseGet(() -> beside(data)));
    }

    /** The folder that is made of itself. */
    static Path beside(Path data) {
        Path whole = data.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + "-backups");
    }

    /**
     * The folder beside the data also keeps the device's secret, as owner-only as the one in the data folder: without it a lost data
     * folder could be opened by the hall's key alone. A place of the hall's choosing (another disk, a share) never gets it.
     */
    static void keepSecret(Path data) {
        Path copy = beside(data).resolve(SECRET);
        Path own = data.resolve(SECRET);
        try {
            if (Files.exists(copy) || Files.notExists(own)) {
                return;
            }
            byte[] secret = Files.readAllBytes(own);
            if (copy.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(copy, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(copy, secret);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }
}
