package org.amends.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.fixtures.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        assertThat(err.toString()).isEmpty();
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
