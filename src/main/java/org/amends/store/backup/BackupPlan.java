package org.amends.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amends.journal.Head;
import org.amends.journal.file.DiskFaults;

/**
 * What one backup holds, settled at one moment on the store thread: small files as they are now, large ones by name and length.
 * Large ones only grow or never change, so they can be copied later and elsewhere. The tables are not copied: they are made
 * anew from the journal. The device's secret is not copied: a backup alone opens by no password.
 */
public record BackupPlan(Path folder, Head head, Map<String, byte[]> small, Map<String, Long> large) {
    private static final List<String> TREES = List.of("papers", "evidence", "packs");
    private static final List<String> LEFT_OUT = List.of("device.secret", "disk.reserve", "practice.password");

    /** Settles it. Nobody may write to the store meanwhile. */
    public static BackupPlan of(Path folder, Head head) {
        try {
            Map<String, byte[]> small = new TreeMap<>();
            Map<String, Long> large = new TreeMap<>();
            for (Path file : files(folder, 1)) {
                String name = file.getFileName().toString();
                if (name.matches("journal-\\d{6}\\.seg")) {
                    large.put(name, Files.size(file));
                } else if (isKept(name)) {
                    small.put(name, Files.readAllBytes(file));
                }
            }
            for (String tree : TREES) {
                for (Path file : files(folder.resolve(tree), Integer.MAX_VALUE)) {
                    large.put(folder.relativize(file).toString().replace('\\', '/'), Files.size(file));
                }
            }
            return new BackupPlan(folder, head, small, large);
        } catch (IOException e) {
            throw DiskFaults.of(e);
        }
    }

    private static List<Path> files(Path where, int depth) throws IOException {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(where, depth)) {
            return all.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".new")).toList();
        }
    }

    /** Neither what the tables are made of, nor locks, nor what is half made, put aside, or the company's list, which is taken anew. */
    private static boolean isKept(String name) {
        return !name.startsWith("index.") && !name.startsWith("customers") && !name.contains(".aside")
                && !name.matches(".*\\.(lock|new|part|log|known)") && !LEFT_OUT.contains(name);
    }
}
