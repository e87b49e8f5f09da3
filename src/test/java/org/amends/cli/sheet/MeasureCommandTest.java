package org.amends.cli.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.app.pack.PackSheets;
import org.amends.fixtures.PublishedSchema;
import org.amends.pack.PackLoader;
import org.amends.sheet.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** After a deliberate change `mvn test -Dtest=MeasureCommandTest -Damends.example=true` writes the example anew. */
class MeasureCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE = Path.of("assets/schema/sheet-measure.example.json");
    private static final SheetSource BASE = new PackSheets(new PackLoader(), Fonts.in(Path.of("assets/fonts")));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path dir;

    private int run(String stdin, String... args) {
        CommandLine line = SheetCommand.line(BASE, new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private int measure(String text, String... more) throws IOException {
        java.util.List<String> args = new java.util.ArrayList<>(java.util.List.of("measure", "--pack", "assets/packs/cn-base",
                Files.writeString(dir.resolve("text.txt"), text).toString()));
        args.addAll(java.util.List.of(more));
        return run("", args.toArray(String[]::new));
    }

    @Test
    void tellsEveryHardPlaceAsPublished() throws IOException {
        assertThat(measure("我们 17:30 核实违约金。")).as("%s", err).isEqualTo(1);
        JsonNode report = JSON.readTree(out.toString());
        if (Boolean.getBoolean("amends.example")) {
            Files.writeString(EXAMPLE, report.toPrettyString() + "\n");
        }
        PublishedSchema schema = PublishedSchema.named("sheet-measure");
        assertThat(schema.faults(report)).isEmpty();
        assertThat(schema.faultsOfExample()).isEmpty();
        assertThat(report).isEqualTo(JSON.readTree(Files.readString(EXAMPLE)));
        assertThat(report.at("/texts/0/hard").findValuesAsText("by")).containsExactly("spoken-form", "jargon", "jargon");
        assertThat(report.at("/texts/0/hard/0/offset").asInt()).isEqualTo(3);
        assertThat(report.at("/texts/0/hard/0/length").asInt()).isEqualTo(5);
        assertThat(report.at("/texts/0/hard/0/plain").asText()).isEqualTo("下午5点半");
        assertThat(report.at("/limits").findValuesAsText("provisional")).hasSize(10).containsOnly("true");
    }

    @Test
    void plainTextGivesNull() throws IOException {
        assertThat(measure("您的电费多收了，我们退给您。")).isZero();
        assertThat(measure("We pay you back by Friday.", "--language", "en")).isZero();
    }

    @Test
    void measuresTheFactsOfASheetFromStandardInput() throws IOException {
        String facts = Files.readString(Path.of("assets/schema/sheet-facts.example.json"));
        assertThat(run(facts, "measure", "--pack", "assets/packs/cn-base", "--case", "-", "--template", "recovery"))
                .as("%s", err).isLessThan(2);
        assertThat(JSON.readTree(out.toString()).at("/texts").findValuesAsText("place")).contains("message", "happened");
    }

    @Test
    void badInputGivesTwo() throws IOException {
        String pack = "assets/packs/cn-base";
        assertThat(run("", "measure", "--pack", pack)).isEqualTo(2);
        assertThat(run("", "measure", "--pack", pack, "--case", "x")).isEqualTo(2);
        assertThat(run("{}", "measure", "--pack", pack, "--case", "-", "--template", "nope")).isEqualTo(2);
        assertThat(run("{}", "measure", "--pack", pack, "--case", "-", "--template", "recovery")).isEqualTo(2);
        assertThat(run("", "measure", "--pack", pack, dir.resolve("none").toString())).isEqualTo(2);
        assertThat(run("", "measure", "--pack", dir.resolve("none").toString(), "-")).isEqualTo(2);
        assertThat(measure("x", "--language", "fr")).isEqualTo(2);
        assertThat(run("", "measure", "--pack", pack, dir.toString())).isEqualTo(3);
    }
}
