package org.amends.cli.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.amends.fixtures.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFileTest {
    private static final Path SHIPPED = Path.of("assets/scenarios");

    @TempDir
    private Path folder;

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void readsEveryShippedScenarioAsPublished(Path file) throws IOException {
        assertThat(PublishedSchema.named("scenario").faults(new ObjectMapper().readTree(Files.readString(file))))
                .isEmpty();
        assertThat(ScenarioFile.read(file).moves()).as("says what must be on screen")
                .anyMatch(m -> m instanceof Move.Expect || m instanceof Move.Await);
    }

    @Test
    void keepsThePublishedExamplesTrue() throws IOException {
        assertThat(PublishedSchema.named("scenario").faultsOfExample()).isEmpty();
        assertThat(PublishedSchema.named("play").faultsOfExample()).isEmpty();
    }

    @Test
    void readsWhereATextMustStandAndHowOftenItIsSaid() throws IOException {
        List<Move> moves = ScenarioFile.read(file("""
                {"name": "a", "moves": [{"expect": "已存", "at": "status"}, {"clip": "长", "repeat": 3},
                {"absent": "错"}]}""")).moves();
        assertThat(moves).containsExactly(new Move.Expect("已存", "status"), new Move.Clip("长长长"),
                new Move.Absent("错", ""));
    }

    @Test
    void refusesTwoActsInOneMove() throws IOException {
        Path two = file("{\"name\": \"a\", \"moves\": [{\"press\": \"F2\", \"type\": \"x\"}]}");
        assertThatThrownBy(() -> ScenarioFile.read(two)).isInstanceOf(PlayFailed.class)
                .hasMessageContaining("move 1: one act a move");
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("a.json"), json);
    }
}
