package org.amends.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.journal.file.DiskFaults;

/**
 * Folders that restores put aside, beside the data, named by when (UTC). They hold all that the store held, people too: once the new
 * folder has proved good they are to go, but never by themselves.
 */
public final class Leftovers {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String ASIDE = ".before-";

    private Leftovers() {
    }

    /** One of them, and since when it lies there. */
    public record Left(Path folder, Instant since) {
    }

    static Path name(Path data, Instant at) {
        return data.resolveSibling(data.getFileName() + ASIDE + TIME.format(at));
    }

    /** Those of this data folder, oldest first. Folders of other names are never touched. */
    public static List<Left> of(Path data) {
        Path whole = data.toAbsolutePath().normalize();
        String begin = whole.getFileName() + ASIDE;
        try (Stream<Path> beside = Files.list(whole.getParent())) {
            List<Left> all = new ArrayList<>();
            beside.filter(Files::isDirectory).filter(f -> f.getFileName().toString().startsWith(begin))
                    .forEach(f -> since(f.getFileName().toString().substring(begin.length())).ifPresent(at -> all.add(new Left(f, at))));
            all.sort(Comparator.comparing(Left::since));
            return all;
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    /** For good. Cut short, it is still found under its name and can be removed again; links in it are not followed. */
    public static void remove(Left left) {
        try (Stream<Path> all = Files.walk(left.folder())) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static Optional<Instant> since(String name) {
        try {
            return Optional.of(TIME.parse(name, Instant::from));
        } catch (java.time.DateTimeException anotherName) {
            return Optional.empty();
        }
    }
}
