package org.amends.cli.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amends.fixtures.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GuardCommandTest {
    private static final String GOOD = "src/test/resources/packs/good";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path dir;

    private int run(String stdin, String... args) {
        CommandLine line = new CommandLine(new GuardCommand(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8))));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(args);
    }

    private String file(byte[] bytes) throws IOException {
        return Files.write(dir.resolve("text.txt"), bytes).toString();
    }

    @Test
    void namesEachFindingWithItsPlaceAndRewrite() throws IOException {
        String file = file("您好。\n这是上级部门指定的设备供应商，我也没办法。".getBytes(StandardCharsets.UTF_8));
        assertThat(run("", "--pack", GOOD, "--text", file)).isEqualTo(1);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.at("/clean").asBoolean()).isFalse();
        assertThat(json.at("/findings")).hasSize(2);
        assertThat(json.at("/findings/0/line").asInt()).isEqualTo(2);
        assertThat(json.at("/findings/0/column").asInt()).isEqualTo(3);
        assertThat(json.at("/findings/0/rewrite/zh").asText()).isNotBlank();
        assertThat(PublishedSchema.named("guard").faults(json)).isEmpty();
    }

    @Test
    void aFairTextIsClean() {
        assertThat(run("卡给我，我马上换。", "--pack", GOOD, "--text", "-")).isZero();
        assertThat(out.toString()).contains("\"clean\" : true");
    }

    @Test
    void theExampleKeepsTheSchema() throws IOException {
        assertThat(PublishedSchema.named("guard").faultsOfExample()).isEmpty();
    }

    @Test
    void badInputGetsASentenceAndExitTwo() throws IOException {
        assertThat(run("", "--pack", GOOD, "--text", dir.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(run("", "--pack", dir.resolve("none").toString(), "--text", "-")).isEqualTo(2);
        assertThat(run("", "--pack", GOOD, "--text", file("您使用不当".getBytes(Charset.forName("GBK"))))).isEqualTo(2);
        assertThat(run("", "--pack", GOOD, "--text", file(new byte[2 << 20]))).isEqualTo(2);
        assertThat(run("", "--pack", GOOD)).isEqualTo(2);
        assertThat(err.toString()).contains("no such file", "problem(s)", "not UTF-8", "1 MiB");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpNamesTheSchemas() {
        assertThat(run("", "--help")).isZero();
        assertThat(out.toString()).contains("assets/schema/guard.schema.json", "guard.example.json");
    }
}
