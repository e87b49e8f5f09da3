package org.amends.cli.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amends.app.pack.PackRules;
import org.amends.fixtures.PublishedSchema;
import org.amends.pack.PackLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** `quote` answers every rule of both shipped packs: each worked example, as it is written, goes through the command and comes out to the fen. */
class EveryRuleQuotedTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PackRules RULES = new PackRules(new PackLoader());
    private static final Map<Path, RuleSource.Reading> READ = new ConcurrentHashMap<>();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.ofHours(8));

    /** One example as its file has it. */
    record Example(Path pack, String rule, int number, JsonNode json, String currency) {
        @Override
        public String toString() {
            return rule + " " + number;
        }
    }

    static Stream<Example> examples() throws IOException {
        return Stream.of("cn-base", "uk-gsop").map(p -> Path.of("assets/packs", p)).flatMap(EveryRuleQuotedTest::ofPack);
    }

    private static Stream<Example> ofPack(Path pack) {
        try (Stream<Path> files = Files.list(pack.resolve("entitlements"))) {
            String currency = JSON.readTree(pack.resolve("pack.json").toFile()).path("currency").asText();
            return files.sorted().flatMap(file -> ofRule(pack, read(file), currency)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Example> ofRule(Path pack, JsonNode rule, String currency) {
        List<JsonNode> all = StreamSupport.stream(rule.path("examples").spliterator(), false).toList();
        assertThat(all).as(rule.path("id").asText()).hasSizeGreaterThanOrEqualTo(3);
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> new Example(pack, rule.path("id").asText(), i + 1, all.get(i), currency));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void comesOutThroughTheCommand(Example example) throws IOException {
        JsonNode expected = example.json().path("expected");
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = run(example, out, err);
        JsonNode answer = JSON.readTree(out.toString());
        assertThat(PublishedSchema.named("quote").faults(answer)).isEmpty();
        switch (expected.fieldNames().next()) {
            case "owed" -> sum(answer, "owed", expected.path("owed").asText(), example.currency());
            case "payable" -> sum(answer, "payable", expected.path("payable").asText(), example.currency());
            case "missing" -> assertThat(answer.path("missing")).map(m -> m.path("id").asText())
                    .contains(expected.path("missing").asText());
            default -> notOwed(answer, expected.path("notOwed").asText());
        }
        boolean misses = expected.has("missing");
        assertThat(code).isEqualTo(misses ? 2 : 0);
        assertThat(err.toString().isEmpty()).as("what goes wrong is said in a sentence").isEqualTo(!misses);
    }

    private static void sum(JsonNode answer, String outcome, String sum, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        assertThat(answer.path("outcome").asText()).isEqualTo(outcome);
        assertThat(answer.at("/sum/currency").asText()).isEqualTo(currency);
        assertThat(BigDecimal.valueOf(answer.at("/sum/minor").asLong(), digits)).isEqualByComparingTo(sum);
        assertThat(answer.path("lines")).isNotEmpty().allSatisfy(line ->
                assertThat(line.at("/text/en").asText() + line.at("/text/zh").asText()).isNotBlank());
    }

    private static void notOwed(JsonNode answer, String reason) {
        assertThat(answer.path("outcome").asText()).isEqualTo("not-owed");
        if (!reason.isEmpty()) {
            assertThat(answer.at("/reason/key").asText()).isEqualTo(reason);
        }
        assertThat(answer.at("/refused/nextDoor/en").asText()).isNotBlank();
    }

    private static int run(Example example, StringWriter out, StringWriter err) throws IOException {
        ObjectNode facts = JSON.createObjectNode().put("today", example.json().path("today").asText());
        facts.set("facts", example.json().path("facts"));
        CommandLine line = new CommandLine(new QuoteCommand(pack -> READ.computeIfAbsent(pack, RULES::read),
                new ByteArrayInputStream(JSON.writeValueAsBytes(facts)), CLOCK));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute("--pack", example.pack().toString(), "--rule", example.rule(), "--facts", "-");
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
