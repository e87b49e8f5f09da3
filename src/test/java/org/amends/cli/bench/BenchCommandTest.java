package org.amends.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amends.cli.play.PlayReport.Apart;
import org.amends.cli.play.PlayReport.FxBusy;
import org.amends.fixtures.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command around a laboratory that measures nothing; what it answers, by exit code, sentence and JSON. */
class BenchCommandTest {
    @TempDir
    private Path folder;
    private final StringWriter said = new StringWriter();
    private final StringWriter out = new StringWriter();
    private final List<Set<BenchName>> asked = new ArrayList<>();

    @Test
    void measuresAllWithoutANameAndKeepsToItsSchema() throws IOException {
        assertThat(run(this::found, "--in", folder.resolve("in").toString())).isZero();
        assertThat(asked).containsExactly(Set.of(BenchName.values()));
        assertThat(PublishedSchema.named("bench").faults(new ObjectMapper().readTree(out.toString()))).isEmpty();
    }

    @Test
    void schemaFitsItsExampleAndCanFail() throws IOException {
        assertThat(PublishedSchema.named("bench").faultsOfExample()).isEmpty();
        assertThat(PublishedSchema.named("bench").faults(new ObjectMapper().readTree("{\"findings\": [{}]}"))).isNotEmpty();
    }

    @Test
    void measuresTheOneThatIsNamed() {
        assertThat(run(this::found, "first-window")).isZero();
        assertThat(asked).containsExactly(Set.of(BenchName.FIRST_WINDOW));
    }

    @Test
    void namesTheBenchesThereAre() {
        assertThat(run(this::found, "coffee")).isEqualTo(2);
        assertThat(said.toString()).contains("coffee", "first-window, enter, sheet, pdf, preview, fx, search");
    }

    @Test
    void refusesRoundsThatMeasureNothing() {
        assertThat(run(this::found, "--rounds", "0")).isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void leavesAFolderOfOtherPeopleAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThat(run(this::found, "--in", folder.toString())).isEqualTo(2);
        assertThat(folder.resolve("letter.txt")).exists();
    }

    @Test
    void givesNoFigureWhenItCannotMeasure() {
        assertThat(run((names, plan) -> {
            throw new CannotMeasure("no second process");
        })).isEqualTo(3);
        assertThat(said.toString()).contains("no second process");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void clearsItsFolderAway() {
        run((names, plan) -> {
            write(plan.folder().resolve("bytes"));
            return List.of();
        }, "--in", folder.resolve("in").toString());
        assertThat(folder.resolve("in")).doesNotExist();
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "x");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<BenchReport.Finding> found(Set<BenchName> names, BenchCommand.Plan plan) {
        asked.add(names);
        Spread spread = Spread.of(List.of(1.0, 2.0));
        return List.of(BenchReport.Finding.compared("enter", new BenchReport.Side("ours", spread),
                        new BenchReport.Side("bare", spread)),
                BenchReport.Finding.busy("fx", "busy",
                        new FxBusy(1, 2, 3, "", 9, 0, new Apart(0, 0, ""), new Apart(0, 0, ""))));
    }

    private int run(BenchCommand.Laboratory laboratory, String... args) {
        CommandLine line = new CommandLine(new BenchCommand(laboratory, Path.of("assets/scenarios")));
        return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(said, true)).execute(args);
    }
}
