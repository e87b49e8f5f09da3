package org.amends.cli.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.amends.fixtures.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command around a stage that plays nothing; what it answers, by exit code and sentence. */
class PlayCommandTest {
    private static final String MOVES = ", \"title\": {\"zh\": \"x\", \"en\": \"x\"}, \"moves\": [{\"press\": \"F2\"}]}";

    @TempDir
    private Path folder;
    private final StringWriter said = new StringWriter();
    private final StringWriter out = new StringWriter();
    private final List<String> played = new ArrayList<>();
    private LongFunction<WeekReport> week = seed -> new WeekReport(seed, 3, 5, 200, 2000, 9, Map.of("murmur", 4), List.of());

    @BeforeEach
    void writeScenarios() throws IOException {
        Files.createDirectory(folder.resolve("scenarios"));
        scenario("00-enter.json", "{\"name\": \"enter\"" + MOVES);
        scenario("01-outage.json", "{\"name\": \"outage\"" + MOVES);
        scenario("02-card.json", "{\"name\": \"card\"" + MOVES);
    }

    @Test
    void playsEverythingInOrderAndReports() throws IOException {
        assertThat(run((scenarios, to, size) -> report(scenarios), "--out", to())).isZero();
        assertThat(played).containsExactly("enter", "outage", "card");
        assertThat(PublishedSchema.named("play").faults(new ObjectMapper().readTree(out.toString()))).isEmpty();
        assertThat(folder.resolve("out/play.json")).hasContent(out.toString().strip());
    }

    @Test
    void playsOneAfterTheEntrance() {
        assertThat(run((scenarios, to, size) -> report(scenarios), "--out", to(), "--scenario", "card")).isZero();
        assertThat(played).containsExactly("enter", "card");
    }

    @Test
    void namesTheScenariosThereAre() {
        assertThat(run((scenarios, to, size) -> report(scenarios), "--out", to(), "--scenario", "none")).isEqualTo(2);
        assertThat(said.toString()).contains("none", "enter, outage, card");
    }

    @Test
    void playsAWeekFromItsSeedAndThoseByKeys() throws IOException {
        scenario("03-meter.json", "{\"name\": \"meter-fast\"" + MOVES);
        assertThat(run((scenarios, to, size) -> report(scenarios), "--out", to(), "--scenario", "week", "--seed", "7")).isZero();
        assertThat(played).containsExactly("enter", "meter-fast");
        assertThat(PublishedSchema.named("play").faults(new ObjectMapper().readTree(out.toString()))).isEmpty();
        assertThat(out.toString()).contains("\"seed\" : 7");
    }

    @Test
    void aWeekThatDoesNotHoldEndsWithOneAndSaysWhat() {
        week = seed -> new WeekReport(seed, 3, 5, 200, 2000, 9, Map.of("murmur", 0), List.of("never used: murmur"));
        assertThat(run((scenarios, to, size) -> report(scenarios), "--out", to(), "--scenario", "week")).isEqualTo(1);
        assertThat(said.toString()).contains("never used: murmur");
    }

    @Test
    void saysWherePlayWentAstrayAndEndsWithOne() {
        assertThat(run((scenarios, to, size) -> {
            throw new PlayFailed("outage, move 7: expected \"已保存\", but there it says: nothing");
        }, "--out", to())).isEqualTo(1);
        assertThat(said.toString()).contains("outage, move 7: expected \"已保存\"");
        assertThat(folder.resolve("out/play.json")).doesNotExist();
    }

    @Test
    void namesFileAndPlaceOfAnUnknownMove() throws IOException {
        scenario("03-odd.json", "{\"name\": \"odd\", \"moves\": [{\"press\": \"F2\"}, {\"click\": \"ok\"}]}");
        assertThat(run((scenarios, to, size) -> report(scenarios), "--out", to())).isEqualTo(2);
        assertThat(said.toString()).contains("03-odd.json, move 2: unknown act click");
    }

    @Test
    void leavesAFolderOfOtherPeopleAlone() throws IOException {
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/letter.txt"), "mine");
        assertThat(run((scenarios, to, size) -> report(scenarios), "--out", to())).isEqualTo(2);
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**letter.txt");
        assertThat(said.toString()).contains("empty folder");
    }

    @Test
    void clearsAwayAnEarlierPlayAndNothingElse() throws IOException {
        run((scenarios, to, size) -> report(scenarios), "--out", to());
        Files.createDirectories(folder.resolve("out/data/practice"));
        Files.writeString(folder.resolve("out/data/practice/journal"), "old");
        Files.writeString(folder.resolve("out/notes.txt"), "kept");
        assertThat(run((scenarios, to, size) -> report(scenarios), "--out", to())).isZero();
        assertThat(folder.resolve("out/data")).doesNotExist();
        assertThat(folder.resolve("out/notes.txt")).exists();
    }

    private int run(PlayCommand.Stage stage, String... args) {
        CommandLine line = new CommandLine(new PlayCommand(stage, (to, seed) -> week.apply(seed), folder.resolve("scenarios")));
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(said, true)).execute(args);
    }

    private List<PlayReport> report(List<Scenario> scenarios) {
        scenarios.forEach(s -> played.add(s.name()));
        return scenarios.stream().map(s -> new PlayReport(s.name(), new PlayReport.Count(1, 0, 5),
                List.of(new PlayReport.Leg("today", 1, 4, 4)), new PlayReport.FxBusy(1, 2, 3, "", 9, 0,
                        new PlayReport.Apart(0, 0, ""), new PlayReport.Apart(0, 0, "")))).toList();
    }

    private String to() {
        return folder.resolve("out").toString();
    }

    private void scenario(String name, String json) throws IOException {
        Files.writeString(folder.resolve("scenarios").resolve(name), json);
    }
}
