package org.amends.store.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amends.core.backup.KeepRule;
import org.amends.journal.file.DiskFaults;

/** A folder of backups, named by when they were made (UTC, so that names sort). Files of other names are never touched. */
public final class BackupPlace {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'amends-'uuuuMMdd-HHmmss'Z.backup'").withZone(ZoneOffset.UTC);
    private static final String PART = ".part";

    private final Path folder;

    public BackupPlace(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    Path file(Instant at) {
        return folder.resolve(NAME.format(at));
    }

    Path part(Instant at) {
        return folder.resolve(NAME.format(at) + PART);
    }

    /** The backups that are here, oldest first; none when the folder is not there. */
    public SortedMap<Instant, Path> all() {
        TreeMap<Instant, Path> all = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> made(file).ifPresent(at -> all.put(at, file)));
            } catch (IOException e) {
                throw DiskFaults.of(e);
            }
        }
        return all;
    }

    /** How many events the newest backup says it holds; none without one. Not held against anything. */
    public long events() {
        Optional<Path> newest = all().values().stream().reduce((earlier, later) -> later);
        if (newest.isEmpty()) {
            return 0;
        }
        try (BackupFiles files = new BackupFiles(newest.get())) {
            return Manifest.read(files.readAll(Manifest.NAME)).map(manifest -> manifest.reach().events()).orElse(0L);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /** Removes what the rule does not keep, and never the newest. Says what went. */
    public List<Path> thin(ZoneId zone) {
        SortedMap<Instant, Path> all = all();
        Set<Instant> kept = KeepRule.kept(all.keySet(), zone);
        return removed(all.entrySet().stream().filter(each -> !kept.contains(each.getKey()))
                .map(java.util.Map.Entry::getValue).toList());
    }

    /** Removes all but the newest: after somebody was erased, older ones would still know them. */
    public List<Path> keepNewestAlone() {
        SortedMap<Instant, Path> all = all();
        return removed(all.values().stream().limit(Math.max(0, all.size() - 1)).toList());
    }

    private List<Path> removed(List<Path> files) {
        try {
            for (Path file : files) {
                Files.delete(file);
            }
            return files;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** What a backup that was cut short has left. */
    void clearParts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.filter(f -> f.toString().endsWith(PART)).toList()) {
                if (made(part.resolveSibling(part.getFileName().toString().replace(PART, ""))).isPresent()) {
                    Files.delete(part);
                }
            }
        }
    }

    /** Gives a held backup its name, durably. */
    void keep(Path part, Path named) throws IOException {
        Files.move(part, named, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Optional<Instant> made(Path file) {
        try {
            return Optional.of(NAME.parse(file.getFileName().toString(), Instant::from));
        } catch (java.time.DateTimeException anotherName) {
            return Optional.empty();
        }
    }
}
