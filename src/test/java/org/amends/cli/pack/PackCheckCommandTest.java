package org.amends.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.core.language.Wording;
import org.amends.fixtures.PublishedSchema;
import org.amends.pack.BrokenCase;
import org.amends.pack.json.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PackCheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path dir;

    private int run(String... args) {
        CommandLine line = new CommandLine(new PackCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }

    @Test
    void aGoodPackIsWhole() throws IOException {
        assertThat(run("check", "src/test/resources/packs/good")).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/whole").asBoolean()).isTrue();
        assertThat(json.at("/pack/sha256").asText()).hasSize(64);
        assertThat(PublishedSchema.named("pack-check").faults(json)).isEmpty();
        assertThat(json.at("/warnings").findValuesAsText("code")).isNotEmpty().allMatch(code -> code.startsWith("plain-"));
        assertThat(err.toString()).contains("May act; " + json.at("/warnings").size() + " place(s) are hard to read");
    }

    @Test
    void anEmptyFolderMissesEverythingAtOnce() throws IOException {
        Files.writeString(dir.resolve("pack.json"), "{}");
        assertThat(run("check", dir.toString())).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/problems").size()).isGreaterThan(10);
        assertThat(PublishedSchema.named("pack-check").faults(json)).isEmpty();
        assertThat(err.toString()).contains("may not act");
    }

    @ParameterizedTest
    @ValueSource(strings = {"saved-as-gbk", "four-faults-in-one-file", "three-faults-in-three-files", "sum-finer-than-a-fen",
        "sheet-with-a-script", "key-with-a-slash"})
    void namesTheFaultsOfABrokenPack(String name) throws IOException {
        BrokenCase broken = BrokenCase.named(name);
        assertThat(run("check", broken.in(dir).dir().toString())).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(PublishedSchema.named("pack-check").faults(json)).isEmpty();
        assertThat(json.at("/problems")).map(p -> BrokenCase.line(new PackProblem(p.path("file").asText(),
                p.path("line").asInt(), p.path("pointer").asText(), p.path("code").asText(), Wording.same(""))))
                .containsExactlyInAnyOrderElementsOf(broken.expected());
    }

    @Test
    void aFileThatIsNoArchiveGetsOneSentence() throws IOException {
        assertThat(run("check", Files.writeString(dir.resolve("x.amendspack"), "hello").toString())).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/problems").size()).isEqualTo(1);
        assertThat(json.at("/problems/0/code").asText()).isEqualTo("archive");
    }

    @Test
    void theExampleKeepsTheSchema() throws IOException {
        assertThat(PublishedSchema.named("pack-check").faultsOfExample()).isEmpty();
    }

    @Test
    void badInputGetsASentenceAndExitTwo() {
        assertThat(run("check", dir.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no such pack");
        assertThat(run("check")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }
}
