package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.amends.pack.json.PackProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.io.TempDir;

/** Seeded changes nobody thought of: the loader never throws, and whatever it finds has a file, a line and a code. */
class MutatedPacksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROUNDS = 40;
    private static final String[] VALUES = {"null", "0", "-1", "1e400", "99999999999999999999", "true", "\"\"", "\" \"",
        "\"-0.01\"", "\"2026-02-29\"", "\"no-such-id\"", "\"{surname\"", "\"…\"", "\"\\u0000\"", "[]", "{}", "[[]]",
        "{\"zh\": \"一\"}", "\"99999999999.99\"", "\"0\"", "\"yes\"", "\"\uD83D\uDE00\""};
    @TempDir
    private Path dir;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverThrowAndNameTheirFaults(long seed) throws IOException {
        Random random = new Random(seed);
        BrokenPack pack = new BrokenPack(dir);
        List<String> files = names();
        for (int round = 0; round < ROUNDS; round++) {
            String file = files.get(random.nextInt(files.size()));
            String before = pack.text(file);
            JsonNode root = JSON.readTree(before);
            change(root, random);
            pack.with(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
            for (PackProblem problem : pack.problems()) {
                assertThat(problem.file()).as("seed %d round %d", seed, round).isNotEmpty();
                assertThat(problem.line()).as("%s", problem).isPositive();
                assertThat(problem.code()).isNotEmpty();
            }
            if (random.nextBoolean()) {
                pack.with(file, before);
            }
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> walk = Files.walk(BrokenPack.GOOD)) {
            return walk.filter(p -> p.toString().endsWith(".json")).map(p -> BrokenPack.GOOD.relativize(p).toString())
                    .sorted().toList();
        }
    }

    private static void change(JsonNode root, Random random) throws IOException {
        List<JsonNode> holders = new ArrayList<>();
        collect(root, holders);
        if (holders.isEmpty()) {
            return;
        }
        JsonNode value = JSON.readTree(VALUES[random.nextInt(VALUES.length)]);
        switch (holders.get(random.nextInt(holders.size()))) {
            case ObjectNode object -> {
                List<String> keys = new ArrayList<>();
                object.fieldNames().forEachRemaining(keys::add);
                String key = keys.get(random.nextInt(keys.size()));
                if (random.nextInt(4) == 0) {
                    object.remove(key);
                } else {
                    object.set(key, value);
                }
            }
            case ArrayNode array -> {
                if (random.nextInt(4) == 0) {
                    array.add(array.get(0));
                } else {
                    array.set(random.nextInt(array.size()), value);
                }
            }
            default -> throw new IllegalStateException("no holder");
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && !node.isEmpty()) {
            holders.add(node);
        }
        node.forEach(member -> collect(member, holders));
    }
}
