package org.amends.cli.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amends.fixtures.PublishedSchema;
import org.amends.pack.PackDigest;
import org.amends.pack.archive.PackZip;
import org.amends.pack.json.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** key, sign, verify and diff as somebody at a terminal uses them one after the other. */
class PackSigningCommandsTest {
    private static final String GOOD = "src/test/resources/packs/good";
    private String err;
    @TempDir
    private Path dir;

    private JsonNode run(int exit, String schema, String... args) throws IOException {
        StringWriter out = new StringWriter();
        assertThat(run(out, args)).as("%s", err).isEqualTo(exit);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(PublishedSchema.named(schema).faults(json)).isEmpty();
        return json;
    }

    private int run(StringWriter out, String... args) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new PackCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(said));
        int exit = line.execute(args);
        err = said.toString();
        return exit;
    }

    private String at(String name) {
        return dir.resolve(name).toString();
    }

    private void sign() throws IOException {
        run(0, "pack-key", "key", "--out", at("k"));
        run(0, "pack-sign", "sign", GOOD, "--key", at("k/issuer.key"), "--out", at("good.amendspack"));
    }

    @Test
    void aSignedPackVerifiesAgainstItsIssuer() throws IOException {
        sign();
        JsonNode json = run(0, "pack-verify", "verify", at("good.amendspack"), "--issuer", at("k/issuer.pub"));
        assertThat(json.at("/verdict").asText()).isEqualTo("good");
        assertThat(run(0, "pack-check", "check", at("good.amendspack")).at("/whole").asBoolean()).isTrue();
    }

    @Test
    void aStrangersSignatureIsToldFromAGoodOne() throws IOException {
        sign();
        run(0, "pack-key", "key", "--out", at("other"));
        JsonNode json = run(1, "pack-verify", "verify", at("good.amendspack"), "--issuer", at("other/issuer.pub"));
        assertThat(json.at("/verdict").asText()).isEqualTo("stranger");
        assertThat(err).contains("not among");
    }

    @Test
    void anAlteredPackIsForged() throws IOException {
        sign();
        Map<String, byte[]> files = PackZip.read(dir.resolve("good.amendspack"), new Problems());
        files.put("authority.json", new String(files.get("authority.json"), StandardCharsets.UTF_8)
                .replace("\"50.00\"", "\"5000.00\"").getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = Files.newOutputStream(dir.resolve("good.amendspack"))) {
            PackZip.write(files, out);
        }
        JsonNode json = run(1, "pack-verify", "verify", at("good.amendspack"), "--issuer", at("k/issuer.pub"));
        assertThat(json.at("/verdict").asText()).isEqualTo("forged");
        assertThat(err).contains("was changed");
    }

    @Test
    void aTruncatedPackIsBrokenAndNotMerelyUnsigned() throws IOException {
        sign();
        byte[] whole = Files.readAllBytes(dir.resolve("good.amendspack"));
        Files.write(dir.resolve("half.amendspack"), java.util.Arrays.copyOf(whole, whole.length - 100));
        JsonNode json = run(1, "pack-verify", "verify", at("half.amendspack"), "--issuer", at("k/issuer.pub"));
        assertThat(json.at("/verdict").asText()).isEqualTo("broken");
        assertThat(err).contains("not whole");
        assertThat(run(1, "pack-check", "check", at("half.amendspack")).at("/problems/0/code").asText()).isEqualTo("archive");
    }

    @Test
    void aPackWithoutASignatureIsUnsigned() throws IOException {
        sign();
        try (OutputStream out = Files.newOutputStream(dir.resolve("bare.amendspack"))) {
            PackZip.write(PackDigest.parts(Path.of(GOOD)), out);
        }
        JsonNode json = run(1, "pack-verify", "verify", at("bare.amendspack"), "--issuer", at("k/issuer.pub"));
        assertThat(json.at("/verdict").asText()).isEqualTo("unsigned");
    }

    @Test
    void aKeyIsNeverWrittenOver() throws IOException {
        run(0, "pack-key", "key", "--out", at("k"));
        String before = Files.readString(dir.resolve("k/issuer.key"));
        assertThat(run(new StringWriter(), "key", "--out", at("k"))).isEqualTo(2);
        assertThat(err).contains("already");
        assertThat(dir.resolve("k/issuer.key")).hasContent(before);
    }

    @Test
    void aBrokenPackIsNotSigned() throws IOException {
        run(0, "pack-key", "key", "--out", at("k"));
        Files.createDirectories(dir.resolve("broken"));
        Files.writeString(dir.resolve("broken/pack.json"), "{}");
        assertThat(run(new StringWriter(), "sign", at("broken"), "--key", at("k/issuer.key"), "--out", at("x")))
                .isEqualTo(1);
        assertThat(dir.resolve("x")).doesNotExist();
    }

    @Test
    void badInputGetsASentenceAndExitTwo() throws IOException {
        run(0, "pack-key", "key", "--out", at("k"));
        assertThat(run(new StringWriter(), "sign", GOOD, "--key", at("k/issuer.pub"), "--out", at("x"))).isEqualTo(2);
        assertThat(run(new StringWriter(), "sign", at("none"), "--key", at("k/issuer.key"), "--out", at("x")))
                .isEqualTo(2);
        assertThat(run(new StringWriter(), "verify", at("none"), "--issuer", at("k/issuer.pub"))).isEqualTo(2);
        assertThat(run(new StringWriter(), "diff", GOOD, at("none"))).isEqualTo(2);
        assertThat(err).isNotBlank();
    }

    @Test
    void diffTellsTheWeightyChangesApart() throws IOException {
        for (Map.Entry<String, byte[]> part : PackDigest.parts(Path.of(GOOD)).entrySet()) {
            Path copy = dir.resolve("b").resolve(part.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, part.getValue());
        }
        Path limits = dir.resolve("b/authority.json");
        Files.writeString(limits, Files.readString(limits).replaceFirst("\"50.00\"", "\"60.00\""));
        JsonNode json = run(0, "pack-diff", "diff", GOOD, at("b"));
        assertThat(json.at("/inWords/0/direction").asText()).isEqualTo("more");
        assertThat(json.at("/inWords/0/words/zh").asText()).contains("50.00 元 改为 60.00 元");
        assertThat(json.at("/same").asBoolean()).isFalse();
        assertThat(json.at("/weighty").asInt()).isEqualTo(1);
        assertThat(json.at("/changes/0/path").asText()).isEqualTo("/roles/clerk/perCase");
        assertThat(run(0, "pack-diff", "diff", GOOD, GOOD).at("/same").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack-key", "pack-sign", "pack-verify", "pack-diff"})
    void examplesKeepTheirSchemas(String name) throws IOException {
        assertThat(PublishedSchema.named(name).faultsOfExample()).isEmpty();
    }
}
