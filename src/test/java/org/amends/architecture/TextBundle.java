package org.amends.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A file of texts by its folder below the root package (`desk/recovery`), with its English twin beside it when there is one. */
record TextBundle(String folder, Path file, Map<String, String> texts, Optional<Map<String, String>> english) {

    /** All text files under a root; `version.properties` is none, the build fills it. */
    static List<TextBundle> under(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(p -> p.toString().endsWith(".properties") && !p.toString().endsWith("_en.properties")
                    && !p.endsWith("version.properties")).sorted().map(p -> read(root, p)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TextBundle read(Path root, Path file) {
        Path twin = file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties"));
        return new TextBundle(root.relativize(file.getParent()).toString().replace('\\', '/'), file, texts(file),
                Files.exists(twin) ? Optional.of(texts(twin)) : Optional.empty());
    }

    private static Map<String, String> texts(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((key, text) -> sorted.put((String) key, (String) text));
        return sorted;
    }
}
