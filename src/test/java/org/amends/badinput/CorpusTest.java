package org.amends.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.badinput.BadFiles.Bad;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad file at every door it can be brought to: each answers in words, none falls, none is slow, nothing is left behind. */
class CorpusTest {
    /** A command reads its pack anew each time: these with every test, all of them by `installer/torture.sh --only T14`. */
    private static final Set<Integer> SHORT = Set.of(23, 25, 103, 106, 112, 114, 145);

    @TempDir
    Path folder;

    static Set<String> doors() {
        return Doors.all().keySet();
    }

    static Set<String> commands() {
        return Doors.commands().keySet();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everyDoorAnswers(String name) {
        List<String> fell = new ArrayList<>();
        for (Bad bad : BadFiles.all()) {
            try {
                String said = Assertions.assertTimeout(Duration.ofSeconds(20),
                        () -> Doors.answer(Doors.all().get(name), bad.bytes(), folder.resolve("a")));
                assertThat(said).isNotBlank();
            } catch (RuntimeException | Error bug) {
                fell.add(bad + ": " + bug);
            }
        }
        assertThat(fell).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandAnswers(String name) throws IOException {
        List<String> fell = new ArrayList<>();
        List<Bad> all = BadFiles.all().stream().filter(bad -> SHORT.contains(bad.kind()) && !bad.written().equals("text")).toList();
        for (Bad bad : all) {
            try {
                assertThat(Doors.command(Doors.commands().get(name), bad.bytes(), folder.resolve("c"))).isNotBlank();
            } catch (RuntimeException | Error bug) {
                fell.add(bad + ": " + bug);
            }
        }
        assertThat(fell).isEmpty();
    }

    @Test
    @DisplayName("F28 texts ten thousand levels deep end in an answer at every door, never in a stack that is full")
    void depthIsNoFall() throws IOException {
        for (String deep : List.of("[".repeat(100_000), "{\"a\":".repeat(100_000), "{\"moves\":" + "[".repeat(50_000))) {
            byte[] bytes = deep.getBytes(StandardCharsets.UTF_8);
            for (Doors.Door door : Doors.all().values()) {
                assertThat(Doors.answer(door, bytes, folder.resolve("d"))).isNotBlank();
            }
            assertThat(org.amends.journal.Envelope.read(bytes)).isEmpty();
        }
        String nested = "{\"v\":2,\"hash\":\"" + "0".repeat(64) + "\",\"prev\":\"" + "0".repeat(64) + "\",\"payload\":" + "[".repeat(600)
                + "]".repeat(600) + "}";
        assertThat(org.amends.journal.Envelope.read(nested.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theCorpusIsTriedAtMoreThanTwelveHundredPlaces() {
        assertThat(BadFiles.all().size() * (Doors.all().size() + Doors.commands().size())).isGreaterThan(1_200);
    }

    @Test
    void everyKindOfTheDesignIsTriedOrSaysWhyNot() throws IOException {
        Map<Integer, String> kinds = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/badinput/kinds.tsv"))) {
            if (!line.startsWith("#")) {
                kinds.put(Integer.parseInt(line.substring(0, line.indexOf('\t'))), line.substring(line.indexOf('\t') + 1));
            }
        }
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(f -> f.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        }
        Set<Integer> texts = BadTexts.all().stream().map(BadTexts.Bad::kind).collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> files = BadFiles.all().stream().filter(bad -> !bad.written().equals("text")).map(Bad::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds).hasSize(200);
        kinds.forEach((kind, where) -> Stream.of(where.split(", ", -1)).forEach(place -> assertThat(switch (place) {
            case "texts" -> texts.contains(kind);
            case "files" -> files.contains(kind);
            default -> place.startsWith("not here: ") || tests.contains(place);
        }).as(kind + " " + place).isTrue()));
    }
}
