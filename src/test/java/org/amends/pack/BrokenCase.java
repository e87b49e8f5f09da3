package org.amends.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amends.pack.json.PackProblem;

/**
 * One broken pack of the corpus: what is wrong with it in a sentence, the changes that break the good pack, and every fault that
 * must be named, as `file:line pointer code`.
 */
public record BrokenCase(String name, String breaks, JsonNode changes, List<String> expected) {
    private static final Path CORPUS = Path.of("src/test/resources/packs/broken");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The whole corpus by name. */
    public static Stream<BrokenCase> all() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().map(BrokenCase::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static BrokenCase named(String name) {
        return read(CORPUS.resolve(name + ".json"));
    }

    private static BrokenCase read(Path file) {
        try {
            JsonNode node = JSON.readTree(file.toFile());
            String name = file.getFileName().toString().replace(".json", "");
            return new BrokenCase(name, node.path("breaks").asText(), node.path("changes"), StreamSupport
                    .stream(node.path("expected").spliterator(), false).map(JsonNode::asText).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The broken pack, laid out in an empty folder. */
    public BrokenPack in(Path dir) {
        BrokenPack pack = new BrokenPack(dir);
        changes.forEach(change -> apply(change, pack));
        return pack;
    }

    private static void apply(JsonNode change, BrokenPack pack) {
        String file = change.path("file").asText();
        if (change.has("find")) {
            pack.with(file, change.path("find").asText(), change.path("put").asText());
        } else if (change.has("text")) {
            pack.with(file, change.path("text").asText());
        } else if (change.has("charset")) {
            pack.in(file, Charset.forName(change.path("charset").asText()));
        } else if (change.has("copy")) {
            pack.with(file, pack.text(change.path("copy").asText()));
        } else if (change.path("gone").asBoolean()) {
            pack.without(file);
        } else {
            throw new IllegalArgumentException("no such change: " + change);
        }
    }

    /** A problem as the corpus writes it. */
    public static String line(PackProblem problem) {
        return (problem.file() + ":" + problem.line() + " " + problem.pointer() + " " + problem.code())
                .replace("  ", " ");
    }

    @Override
    public String toString() {
        return name + ": " + breaks;
    }
}
