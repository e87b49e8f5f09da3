package org.amends.cli.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.amends.app.pack.PackRules;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactUse;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.RuleBook;
import org.amends.core.language.Wording;
import org.amends.fixtures.Rules;
import org.amends.pack.PackLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** After a deliberate change `mvn test -Dtest=QuoteCommandTest -Damends.example=true` writes the example anew. */
class QuoteCommandTest {
    private static final Path EXAMPLE = Path.of("assets/schema/quote.example.json");
    private static final Path EXAMPLE_FACTS = Path.of("assets/schema/quote-facts.example.json");
    private static final Rule OUTAGE = Rules.inForce(Rules.rule("cn-outage-2024", Rules.outage(), Rules.terms(
                    List.of(Rules.is("contract-clause", "yes"), Rules.is("cause", "company")), List.of(), 30),
            fact("event-day", FactType.DATE), fact("claim-day", FactType.DATE), fact("contract-clause", FactType.YES_NO),
            fact("cause", FactType.CHOICE)), LocalDate.of(2024, 6, 1), null);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private RuleSource source = dir -> new RuleSource.Read(new RuleBook(List.of(OUTAGE)));
    private String stdin = "";
    @TempDir
    private Path dir;

    private int run(String rule, String facts, String... more) {
        CommandLine line = new CommandLine(new QuoteCommand(pack -> source.read(pack),
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)), CLOCK));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        List<String> args = new java.util.ArrayList<>(List.of("--pack", "pack", "--rule", rule, "--facts", facts));
        args.addAll(List.of(more));
        return line.execute(args.toArray(String[]::new));
    }

    private int quote(String facts, String... more) throws IOException {
        return run("cn-outage-2024", Files.writeString(dir.resolve("facts.json"), facts).toString(), more);
    }

    @Test
    void worksTheExampleOutByTheBasePackAsPublished() throws IOException {
        source = pack -> new PackRules(new PackLoader()).read(Path.of("assets/packs/cn-base"));
        assertThat(run("cn-outage-2024", EXAMPLE_FACTS.toString())).isZero();
        if (Boolean.getBoolean("amends.example")) {
            Files.writeString(EXAMPLE, out.toString());
        }
        assertThat(JSON.readTree(out.toString())).isEqualTo(JSON.readTree(Files.readString(EXAMPLE)));
        assertThat(err.toString()).isEmpty();
        assertThat(json().at("/sum/minor").asLong()).isEqualTo(200_000);
    }

    @Test
    void lastDayToClaimIsSaid() throws IOException {
        quote("{\"facts\": {\"event-day\": \"2026-11-20\"}}");
        assertThat(json().at("/claimBy").asText()).isEqualTo("2026-12-20");
    }

    @Test
    void everyAnswerKeepsThePublishedSchema() throws IOException {
        String known = "\"event-day\": \"2026-11-20\", \"contract-clause\": true, \"cause\": \"company\"";
        for (String facts : List.of(known, "\"cause\": \"chance\"", "\"event-day\": \"2026-11-24\"",
                known + ", \"outage-duration\": 1.5, \"usual-energy\": 30000, \"usual-days\": 30, \"energy-price\": 0.40,"
                        + " \"tariff\": \"two-part\"")) {
            out.getBuffer().setLength(0);
            quote("{\"facts\": {" + facts + "}}");
            assertThat(faults("quote.schema.json", out.toString())).isEmpty();
        }
        assertThat(faults("quote-facts.schema.json", Files.readString(EXAMPLE_FACTS))).isEmpty();
        assertThat(faults("quote.schema.json", "{\"schema\": \"amends.quote/2\"}")).isNotEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "{\"facts\": {\"cause\": \"chance\"}}|not-owed|0|", "{\"facts\": {}}|missing|2|/facts/contract-clause: 还缺这项事实",
        "{\"facts\": {\"event-day\": \"2026-11-24\"}}|wrong|2|facts.json:1 /facts/event-day: 这一天还没有到：2026-11-24",
        "{\"today\": \"2026-11-24\", \"facts\": {\"event-day\": \"2026-11-24\"}}|missing|2|/facts/tariff: 还缺"})
    void saysWhatIsMissingOrCannotBeWithCodeTwo(String facts, String outcome, int code, String said) throws IOException {
        assertThat(quote(facts)).isEqualTo(code);
        assertThat(json().at("/outcome").asText()).isEqualTo(outcome);
        assertThat(err.toString()).contains(said == null ? "" : said);
    }

    @Test
    void everyFaultOfTheFileIsToldAtItsLine() throws IOException {
        assertThat(quote("""
                {
                  "today": "2026-02-30",
                  "facts": {
                    "event-day": "昨天",
                    "outage-duration": "1:75",
                    "usual-energy": "12o",
                    "cause": "fate", "ghost": 1,
                    "tariff": null,
                    "cause": "chance"
                  },
                  "note": {}
                }
                """)).isEqualTo(2);
        assertThat(err.toString().lines().map(l -> l.substring(l.indexOf("facts.json") + 11))).containsExactly(
                "8 /facts/tariff: 这里要写一个值（文字、数字、true 或 false）", "9 /facts/cause: 同一项事实写了两次：cause",
                "11 /note: 不认识的键：note。可以有 \"today\" 和 \"facts\"",
                "2 /today: 日期要写成 YYYY-MM-DD，而且要真有这一天；收到的是：2026-02-30",
                "4 /facts/event-day: 日期要写成 YYYY-MM-DD，而且要真有这一天；收到的是：昨天",
                "5 /facts/outage-duration: 时长要写成 小时:分，例如 \"0:40\"；收到的是：1:75",
                "6 /facts/usual-energy: 要写成不小于零的数，例如 \"0.5469\"；收到的是：12o",
                "7 /facts/cause: 没有这个选项：fate。可选的是：company, chance, third-party, not-yet-known",
                "7 /facts/ghost: 这条规定没有这项事实：ghost。有的是：event-day, claim-day, contract-clause, cause, outage-duration, "
                        + "usual-energy, usual-days, energy-price, tariff");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"{|不是合格的 JSON", "[]|这里要写成一个对象", "{\"facts\": []}|这里要写成一个对象", "{}|缺少 \"facts\"",
        "{\"facts\": {}} x|不是合格的 JSON", "{\"facts\": {}} {}|末尾有多余的内容"})
    void fileOfAnotherFormIsBadInput(String facts, String said) throws IOException {
        assertThat(quote(facts)).isEqualTo(2);
        assertThat(err.toString()).contains(said).contains("facts.json:1");
    }

    @Test
    void unknownRuleNamesThoseThereAre() throws IOException {
        assertThat(run("cn-outage-1896", EXAMPLE_FACTS.toString(), "--language", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("no such rule: cn-outage-1896").contains("cn-outage-2024");
    }

    @Test
    void faultyPackIsNotUsedAndSaysWhy() {
        source = pack -> new RuleSource.Faulty(List.of(new Wording("causes.json:3 缺少标题", "causes.json:3 no title")));
        assertThat(run("cn-outage-2024", EXAMPLE_FACTS.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("政策包没有通过检查", "causes.json:3 缺少标题");
    }

    @Test
    void missingFileNotUtf8AndTooLongAreBadInputAnUnreadableOneIsTheWorlds() throws IOException {
        assertThat(run("cn-outage-2024", dir.resolve("none.json").toString())).isEqualTo(2);
        assertThat(run("cn-outage-2024", Files.write(dir.resolve("gbk.json"), new byte[] {'{', (byte) 0xc4, '}'}).toString()))
                .isEqualTo(2);
        assertThat(quote(" ".repeat(1 << 20))).isEqualTo(2);
        assertThat(run("cn-outage-2024", dir.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("没有找到事实文件", "不是 UTF-8", "太大", "读不了事实文件");
    }

    @Test
    void readsStandardInputWithAByteOrderMark() throws IOException {
        stdin = "\uFEFF{\"facts\": {\"cause\": \"chance\"}}";
        assertThat(run("cn-outage-2024", "-")).isZero();
        assertThat(json().at("/reason/decidingFact").asText()).isEqualTo("cause");
    }

    @Test
    void wrongLanguageIsBadInputAndHelpNamesTheSchemas() {
        assertThat(run("cn-outage-2024", EXAMPLE_FACTS.toString(), "--language", "fr")).isEqualTo(2);
        CommandLine line = new CommandLine(new QuoteCommand(source, new ByteArrayInputStream(new byte[0]), CLOCK));
        line.setOut(new PrintWriter(out));
        assertThat(line.execute("--help")).isZero();
        assertThat(out.toString()).contains("quote-facts.schema.json", "quote.schema.json", "--facts");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonNode json() throws IOException {
        return JSON.readTree(out.toString());
    }

    private static List<?> faults(String schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets/schema", schema)), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }

    private static FactSpec fact(String id, FactType type) {
        return Rules.spec(new FactUse(id, type), FactSpec.Asked.IF_KNOWN);
    }
}
