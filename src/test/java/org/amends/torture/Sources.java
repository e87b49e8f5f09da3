package org.amends.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;

/** Figures that are read off the project itself: T25, T26, T28. */
final class Sources {
    private static final Pattern REQUIREMENT = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");
    private static final Pattern SECRET = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+[A-Za-z0-9+/]{40}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30}"
            + "|xox[baprs]-[0-9A-Za-z-]{20}|eyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}");
    private static final List<String> BANNED = List.of("log4j-core", "commons-collections", "xstream", "snakeyaml", "fastjson", "groovy-all",
            "spring-", "jackson-dataformat-xml", "mysql-connector", "bcprov-jdk15on");

    private Sources() {
    }

    /** T25: requirements answered by a test or by why not; one with neither is a loss, what is open is printed. */
    static Harness.Outcome requirements(Path home, int points, long seed) throws IOException {
        List<String> losses = new ArrayList<>();
        Set<String> answered = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("src/docs/asvs.md")).stream().filter(line -> line.matches("^\\| [0-9].*")).toList()) {
            REQUIREMENT.matcher(row.substring(0, row.indexOf('|', 2))).results().forEach(found -> answered.add(found.group()));
            boolean isOpen = row.contains("open: ");
            if (isOpen) {
                System.out.println("     open: " + row.substring(2, Math.min(row.length(), 160)));
            }
            if (!row.contains("Test`") && !row.contains("not applicable: ") && !isOpen) {
                losses.add("unanswered " + row);
            }
        }
        return new Harness.Outcome(answered.size(), losses);
    }

    /** T26: no secret in any text of the project, no library that is banned. */
    static Harness.Outcome secrets(Path home, int points, long seed) throws IOException {
        List<String> losses = new ArrayList<>();
        int files = 0;
        for (Path file : texts(Path.of("."), path -> path.toString().matches(".*\\.(java|xml|json|properties|sh|md|txt|tsv|sql|cmd|yml|css)"))) {
            files++;
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            SECRET.matcher(text).results().forEach(found -> losses.add("a secret in " + file));
            if (file.endsWith("pom.xml")) {
                BANNED.stream().filter(name -> text.contains("<artifactId>" + name)).forEach(name -> losses.add("banned: " + name));
            }
        }
        return new Harness.Outcome(files, losses);
    }

    /** T28: nothing in the program deletes a segment, and none is gone after starts and failing disks. */
    static Harness.Outcome deletions(Path home, int points, long seed) throws Exception {
        List<String> losses = new ArrayList<>();
        for (Path file : texts(Path.of("src/main/java/org/amends"), path -> path.toString().matches(".*/(journal|store)/.*\\.java"))) {
            List<String> lines = Files.readAllLines(file);
            lines.stream().filter(line -> line.contains("delete") && (line.contains("segment") || line.contains("journal-") || line.contains(".seg")))
                    .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/") && !line.contains("import "))
                    .forEach(line -> losses.add(file.getFileName() + ": " + line.strip()));
        }
        Path data = home.resolve("T4/data");
        losses.addAll(new NthFailure().run(home.resolve("T4"), points, seed).losses());
        Set<String> before = segments(data);
        for (int start = 0; start < 5; start++) {
            try (StoreSession store = Stores.open(data)) {
                if (store.events() == 0 || !segments(data).containsAll(before)) {
                    losses.add("segments are gone: " + before + " became " + segments(data));
                }
            }
        }
        return new Harness.Outcome(points, losses);
    }

    private static Set<String> segments(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return new TreeSet<>(files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith("journal-")).toList());
        }
    }

    private static List<Path> texts(Path root, Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(p -> Stream.of("target", ".git", ".m2").noneMatch(off -> p.startsWith(root.resolve(off))))
                    .filter(Files::isRegularFile).filter(which).toList();
        }
    }
}
