package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each promise of the loader is broken once, by a small mutation of a good pack, and is found at its place: every check can fail. */
class BrokenPacksTest {
    private static final String CARD = "failures/card-unreadable.json";
    private static final String RULE = "entitlements/late-visit-2024.json";
    @TempDir
    private Path dir;

    @Test
    void theGoodPackIsGood() {
        assertThat(new BrokenPack(dir).problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"files", "texts", "references", "steps", "phrases", "limits", "rules", "guards", "days", "sheets"})
    void isFoundAtItsPlace(String code, String file, String pointer, Consumer<BrokenPack> mutation) {
        BrokenPack pack = new BrokenPack(dir);
        mutation.accept(pack);
        assertThat(pack.problems()).as("problems").anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message().zh()).isNotBlank();
            assertThat(problem.message().en()).isNotBlank();
        }).hasSizeLessThanOrEqualTo(5);
    }

    private static Arguments broken(String code, String file, String pointer, Consumer<BrokenPack> mutation) {
        return Arguments.of(code, file, pointer, mutation);
    }

    /** A mutation of one file by one replacement. */
    private static Arguments broken(String code, String file, String pointer, String from, String to) {
        return broken(code, file, pointer, p -> p.with(file, from, to));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                broken("missing-file", "clocks.json", "", p -> p.without("clocks.json")),
                broken("missing-file", "failures", "", p -> p.without(CARD)),
                broken("unknown-file", "phrase.json", "", p -> p.with("phrase.json", "{}")),
                broken("unknown-file", "failures/old/x.json", "", p -> p.with("failures/old/x.json", "{}")),
                broken("not-utf-8", "needs.json", "", p -> p.in("needs.json", Charset.forName("GBK"))),
                broken("byte-order-mark", "needs.json", "", p -> p.with("needs.json", "\ufeff" + p.text("needs.json"))),
                broken("byte-order-mark", "needs.json", "", p -> p.in("needs.json", StandardCharsets.UTF_16)),
                broken("too-large", "needs.json", "", p -> p.with("needs.json", " ".repeat(1 << 21))),
                broken("too-large", "needs.json", "", p -> p.bytes("needs.json", new byte[5 << 20])),
                broken("json", "needs.json", "", p -> p.with("needs.json", "")),
                broken("json", "needs.json", "", p -> p.with("needs.json", "{\"needs\": [}")),
                broken("json", "needs.json", "", p -> p.with("needs.json", "{\"needs\": []} {}")),
                broken("json-depth", "needs.json", "/needs" + "/0".repeat(32),
                        p -> p.with("needs.json", "{\"needs\": " + "[".repeat(90_000) + "}")),
                broken("duplicate-key", "pack.json", "/currency", "\"currency\":",
                        "\"currency\": \"EUR\", \"currency\":"),
                broken("file-name", "failures/other.json", "/id",
                        p -> p.with("failures/other.json", p.text(CARD)).without(CARD)));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                broken("schema", "pack.json", "/curency", "\"currency\"", "\"curency\""),
                broken("schema", "pack.json", "", "\"currency\": \"CNY\",", ""),
                broken("schema", "needs.json", "/needs", p -> p.with("needs.json", "{\"needs\": 3}")),
                broken("schema", "needs.json", "", p -> p.with("needs.json", "null")),
                broken("schema", "phrases.json", "/phrases/0/stage", "\"receive\"", "\"recieve\""),
                broken("schema", "authority.json", "/roles/0/perCase", "\"50.00\"", "50.00"),
                broken("schema", CARD, "/id", "\"id\": \"card-unreadable\"", "\"id\": \"Card Unreadable\""),
                broken("schema", RULE, "/examples", p -> p.with(RULE, p.text(RULE)
                        .replaceAll("(?s)\"examples\": \\[.*", "\"examples\": []}"))),
                broken("missing-translation", "causes.json", "/causes/0/title/en", p -> p.with("causes.json",
                        p.text("causes.json").replaceFirst(", \"en\": \"Card quality[^\"]*\"", ""))),
                broken("missing-translation", "needs.json", "/needs/0/title/zh", "坐着慢慢说", " "),
                broken("unknown-switch", "pack.json", "/switches/0", "danger-question", "danger-qestion"),
                broken("program-too-old", "pack.json", "/minimumProgram", "\"minimumProgram\": \"0.1.0\"",
                        "\"minimumProgram\": \"0.10.0\""),
                broken("value", "pack.json", "/currency", "CNY", "QQQ"),
                broken("value", "pack.json", "/validity", "2027-12-31", "2025-12-31"),
                broken("duplicate-id", "causes.json", "/causes/1/id", "reader-dirty-or-worn", "card-quality"),
                broken("duplicate-id", CARD, "/questions/1/id", "\"id\": \"how-often\"", "\"id\": \"supply-now\""),
                broken("duplicate-id", "dangers.json", "/dangers/1/danger", "wire-down", "smell-or-sparks"));
    }

    /** A practice card whose right answers are `right`; its choices are `a` and `b`. */
    private static String card(String right) {
        String text = "{\"zh\": \"一\", \"en\": \"a\"}";
        String question = "{\"id\": \"q\", \"ask\": " + text + ", \"choices\": [{\"id\": \"a\", \"label\": " + text
                + "}, {\"id\": \"b\", \"label\": " + text + "}], \"right\": \"" + right + "\", \"why\": " + text + "}";
        return "{\"cards\": [{\"id\": \"c\", \"title\": " + text + ", \"situation\": " + text + ", \"better\": " + text
                + ", \"why\": " + text + ", \"questions\": [" + String.join(", ", question, question, question) + "]}]}";
    }

    static Stream<Arguments> references() {
        return Stream.of(
                broken("unknown-cause", CARD, "/causes/0", "\"card-quality\"", "\"card-lost\""),
                broken("unknown-need", CARD, "/needs/0", "\"chair\"", "\"sofa\""),
                broken("unknown-clock", CARD, "/clocks/0", "\"complaint-contact\"", "\"no-clock\""),
                broken("unknown-clock", CARD, "/remedies/1/clock", "\"meter-test\"", "\"no-clock\""),
                broken("unknown-clock", "dangers.json", "/dangers/0/clock", "repair-arrival-city", "no-clock"),
                broken("unknown-clock", "channels.json", "/channels/0/clocks/0", "complaint-answer", "no-clock"),
                broken("unknown-rule", CARD, "/rules/0", "late-visit-2024", "late-visit-2025"),
                broken("unknown-sheet", CARD, "/sheets/0", "\"recovery\"", "\"receipt\""),
                broken("unknown-phrase", CARD, "/steps/0/phrases/0", "\"receive-card\"", "\"receive-kart\""),
                broken("unknown-failure-kind", "norms.json", "/norms/0/kinds/0", p -> p.with("norms.json", """
                        {"norms": [{"id": "n", "title": {"zh": "一", "en": "a"}, "text": {"zh": "一", "en": "a"},
                        "learnt": {"zh": "一", "en": "a"}, "kinds": ["no-kind"]}]}""")),
                broken("unknown-choice", "cards.json", "/cards/0/questions/0/right", p -> p.with("cards.json",
                        card("yes"))),
                broken("unknown-failure-kind", "phrases.json", "/phrases/8/kinds/0", "\"card-unreadable\"",
                        "\"card-lost\""),
                broken("unknown-question", CARD, "/severity/0/question", "\"question\": \"supply-now\"",
                        "\"question\": \"supply\""),
                broken("unknown-choice", CARD, "/severity/0/choices/0", "\"choices\": [\"no\"]",
                        "\"choices\": [\"never\"]"),
                broken("unknown-role", RULE, "/decidedBy", "\"decidedBy\": \"supervisor\"", "\"decidedBy\": \"boss\""),
                broken("unknown-fact", CARD, "/questions/0/fact", "\"supply-then\"", "\"supply-when\""),
                broken("unknown-option", CARD, "/questions/0/choices/1/id", "\"id\": \"soon-out\"", "\"id\": \"soon\""),
                broken("missing-danger", "dangers.json", "", p -> p.with("dangers.json", "{\"dangers\": []}")),
                broken("danger-clock", "dangers.json", "/dangers/0/clock", "repair-arrival-city", "meter-test"),
                broken("level-touches-entitlement", "levels.json", "/levels/0/gives/0", "seat-first",
                        "higher-entitlement"),
                broken("unknown-level-effect", "levels.json", "/levels/0/gives/0", "seat-first", "free-lunch"));
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                broken("unreachable-step", CARD, "/steps/1/stage", "\"stage\": \"apologise\"", "\"stage\": \"receive\""),
                broken("step-order", CARD, "/steps/7/stage", p -> p.with(CARD, p.text(CARD)
                        .replace("{\"stage\": \"take-responsibility\", \"phrases\": [\"responsibility-card\"], "
                                + "\"todo\": []},", "")
                        .replace("{\"stage\": \"confirm\", \"phrases\": [\"confirm-card\"], \"todo\": []}",
                                "{\"stage\": \"confirm\", \"phrases\": [\"confirm-card\"], \"todo\": []},\n"
                                + "{\"stage\": \"take-responsibility\", \"phrases\": [\"responsibility-card\"], "
                                + "\"todo\": []}"))),
                broken("missing-step", CARD, "/steps", "\"stage\": \"confirm\"", "\"stage\": \"explain\""),
                broken("unreachable-question", CARD, "/questions/2/stage", p -> p.with(CARD, p.text(CARD)
                        .replaceFirst("(?s)\\{\"stage\": \"find-cause\", \"phrases\".*?\\]\\},", ""))));
    }

    static Stream<Arguments> phrases() {
        return Stream.of(
                broken("phrase-stage", CARD, "/steps/0/phrases/0", "\"receive-card\"", "\"resolve-card\""),
                broken("phrase-kind", CARD, "/steps/0/phrases/0", p -> p.with("phrases.json", "[\"card-unreadable\"]",
                        "[\"outage\"]")),
                broken("unreachable-phrase", "phrases.json", "/phrases/10/kinds/0", p -> p.with(CARD,
                        ", \"apologise-card-again\"", "")),
                broken("unknown-placeholder", "phrases.json", "/phrases/0/says/normal/zh", "{surname}", "{name}"),
                broken("no-general-phrase", "phrases.json", "/phrases", "\"id\": \"receive-general\", \"stage\": \"receive\"",
                        "\"id\": \"receive-general\", \"stage\": \"confirm\""));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                broken("below-zero", "authority.json", "/roles/0/perCase", "\"50.00\"", "\"-50.00\""),
                broken("below-zero", "authority.json", "/goodwill/1/worth", "\"20.00\"", "\"-20.00\""),
                broken("below-zero", RULE, "/formula/schedules/0/cap", "\"cap\": \"60.00\"", "\"cap\": \"-60.00\""),
                broken("limit-order", "authority.json", "/roles/1/perCase", "\"500.00\"", "\"40.00\""),
                broken("missing-role", "authority.json", "/roles", "\"role\": \"clerk\"", "\"role\": \"cashier\""),
                broken("value", "authority.json", "", "\"50.00\"", "\"50.001\""));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                broken("rule-without-source", RULE, "/source", p -> p.with(RULE, p.text(RULE).replace("示例规则", " "))),
                broken("missing-fact", RULE, "/facts", p -> p.with(RULE, p.text(RULE).replace("\"days-late\",\n    \"type\"",
                        "\"late-days\",\n    \"type\"").replaceFirst("\"id\": \"days-late\"", "\"id\": \"late-days\"")
                        .replaceAll("(?s)\"examples\": \\[.*", examples()))),
                broken("fact-type", RULE, "/facts", p -> p.with(RULE, p.text(RULE)
                        .replaceFirst("\"type\": \"days\"", "\"type\": \"quantity\""))),
                broken("unknown-fact", RULE, "/exemptions/0/fact", "\"fact\": \"told-before\"", "\"fact\": \"told\""),
                broken("unknown-option", RULE, "/exemptions/0/options/0", p -> p.with(RULE, p.text(RULE)
                        .replaceFirst("(\"options\": \\[\\s*)\"yes\"", "$1\"maybe\""))),
                broken("fact-options", RULE, "/facts/2", p -> p.with(RULE, p.text(RULE)
                        .replaceFirst("\"type\": \"yes-no\"", "\"type\": \"yes-no\", \"options\": "
                                + "[{\"id\": \"yes\", \"label\": {\"zh\": \"是\", \"en\": \"yes\"}}]"))),
                broken("example", RULE, "/examples/1", "\"50.00\"", "\"50.01\""),
                broken("example", RULE, "/examples/2", "\"cap\": \"60.00\"", "\"cap\": \"61.00\""),
                broken("example", RULE, "/examples/4", "\"missing\": \"days-late\"", "\"missing\": \"told-before\""),
                broken("value", RULE, "", "\"days-late\": \"30\"", "\"days-late\": \"many\""),
                broken("value", RULE, "", "\"from\": \"2024-01-01\"", "\"from\": \"2024-02-30\""));
    }

    private static String examples() {
        String one = "{\"title\": {\"zh\": \"一\", \"en\": \"one\"}, \"facts\": {}, \"today\": \"2026-03-02\", "
                + "\"expected\": {\"missing\": \"event-day\"}}";
        return "\"examples\": [" + one + "," + one + "," + one + "]}";
    }

    static Stream<Arguments> guards() {
        return Stream.of(
                broken("guard-pattern", "guard.json", "/patterns/0/match/1", "{供应商|厂家|厂商}…{问题", "{供应商|厂家|厂商…{问题"),
                broken("guard-missed", "guard.json", "/patterns/1/catches/2", "肯定是您自己用坏的", "肯定是您的原因"),
                broken("guard-caught", "guard.json", "/patterns/2/letsThrough/0", "我们有办法，请您稍等", "我们没办法，请您稍等"),
                broken("guard-caught", "guard.json", "/patterns/2/rewrite/zh", "这一步我现在办不到", "这一步我没办法"),
                broken("guard-caught", "phrases.json", "/phrases/0/says/normal/zh", "您请坐", "这是厂家的问题"),
                broken("guard-caught", CARD, "/remedies/0/detail/zh", "不收换卡费", "换卡的事不归我们管"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                broken("make-up-day", "calendar.json", "/makeUpWorkdays/1", "2026-02-14", "2026-02-12"),
                broken("calendar-range", "calendar.json", "/holidays/0/from", "\"2026-01-01\", \"to\": \"2026-01-03\"",
                        "\"2025-12-31\", \"to\": \"2026-01-03\""),
                broken("value", "calendar.json", "", "\"to\": \"2026-10-07\"", "\"to\": \"2026-09-30\""),
                broken("value", "calendar.json", "", "\"from\": \"13:30\"", "\"from\": \"11:30\""));
    }

    static Stream<Arguments> sheets() {
        String sheet = "sheets/recovery.html";
        return Stream.of(
                broken("unknown-field", sheet, "", "{{happened}}", "{{hapened}}"),
                broken("sheet-section", sheet, "", "{{/next}}", ""),
                broken("sheet-section", sheet, "", "{{#next}}", ""),
                broken("sheet-outside", sheet, "", "</body>", "<img src=\"http://example.com/x.png\"/></body>"),
                broken("sheet-outside", sheet, "", "</body>", "<script>1</script></body>"),
                broken("not-utf-8", sheet, "", p -> p.in(sheet, Charset.forName("GBK"))));
    }
}
