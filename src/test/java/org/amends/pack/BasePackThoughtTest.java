package org.amends.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amends.core.cause.CauseParty;
import org.amends.core.compensation.rule.Proof;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Phrase;
import org.amends.core.playbook.Script;
import org.amends.core.policy.Policy;
import org.amends.core.timing.ClockRule;
import org.amends.core.timing.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The base pack counted, and read for what was copied instead of thought. */
class BasePackThoughtTest {
    private static final Path PACK = Path.of("assets/packs/cn-base");
    private static final Policy BASE = ((PackReading.Whole) new PackLoader().load(PACK)).policy();
    private static final List<FailureKind> KINDS = BASE.playbook().kinds();

    private static List<JsonNode> entries(String file, String list) throws IOException {
        JsonNode all = new ObjectMapper().readTree(PACK.resolve(file).toFile()).path(list);
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    @Test
    void holdsAsMuchAsItPromises() throws IOException {
        assertThat(KINDS).hasSizeGreaterThanOrEqualTo(40);
        assertThat(BASE.playbook().causes().stream().filter(c -> c.party() != CauseParty.NOT_YET_KNOWN)).hasSizeGreaterThanOrEqualTo(25);
        assertThat(BASE.playbook().phrases()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(BASE.guard().patterns()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(BASE.timetable().clocks()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(BASE.rules().rules()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(entries("norms.json", "norms")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(entries("notices.json", "notices")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(entries("checklists.json", "checklists").stream().mapToInt(c -> c.path("items").size()).sum())
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void everyPhraseHasAPurposeOfItsOwnAndATwinToAvoidWithItsReason() {
        Map<String, Long> purposes = BASE.playbook().phrases().stream()
                .collect(Collectors.groupingBy(p -> p.advice().purpose().zh(), Collectors.counting()));
        assertThat(purposes.values()).as("no purpose serves two phrases").containsOnly(1L);
        assertThat(BASE.playbook().phrases()).extracting(p -> p.advice().avoid().zh()).allSatisfy(a -> assertThat(a).isNotBlank());
        assertThat(BASE.playbook().phrases()).extracting(p -> p.advice().why().zh()).doesNotHaveDuplicates();
    }

    @Test
    void noTwoApologiesOrWordsOfResponsibilityAreNearlyTheSame() {
        List<String> said = BASE.playbook().phrases().stream().map(BasePackThoughtTest::normal).toList();
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                assertThat(Copies.isNearly(said.get(i), said.get(j))).as(said.get(i) + "\n" + said.get(j)).isFalse();
            }
        }
    }

    private static String normal(Phrase phrase) {
        return phrase.says(WayOfExplaining.NORMAL).zh();
    }

    @Test
    void noKindIsACopyOfAnother() {
        IntStream.range(0, KINDS.size()).boxed().flatMap(i -> IntStream.range(i + 1, KINDS.size())
                .mapToObj(j -> List.of(KINDS.get(i), KINDS.get(j)))).forEach(pair ->
                        assertThat(Copies.share(pair.getFirst(), pair.getLast()))
                                .as(pair.getFirst().id() + " and " + pair.getLast().id()).isLessThan(0.15));
    }

    /** The measure above can fail: a kind under another name, and one with a word changed here and there. */
    @Test
    void aCopyWouldBeFound() {
        FailureKind kind = KINDS.getFirst();
        FailureKind copy = new FailureKind("copy", kind.title(), kind.everydayWords(), kind.handling(), kind.script(),
                kind.foresight());
        assertThat(Copies.share(kind, copy)).isEqualTo(1);
        Script other = KINDS.get(1).script();
        FailureKind half = new FailureKind("half", kind.title(), kind.everydayWords(), kind.handling(), other, kind.foresight());
        assertThat(Copies.share(kind, half)).isGreaterThan(0.15);
        assertThat(Copies.isNearly("余额五个工作日内退到您写的卡上", "余额五个工作日内退到您给的卡上")).isTrue();
        assertThat(Copies.isNearly("余额五个工作日内退到您写的卡上", "上门前打电话定半天，修不好当场换")).isFalse();
    }

    @Test
    void everyGuardPatternHasItsRewriteAndItsExamplesBothWays() throws IOException {
        assertThat(BASE.guard().patterns()).extracting(p -> p.advice().rewrite()).allSatisfy(r -> {
            assertThat(r.zh()).isNotBlank();
            assertThat(r.en()).isNotBlank();
        });
        assertThat(entries("guard.json", "patterns")).allSatisfy(p -> {
            assertThat(p.path("catches")).as(p.path("id").asText()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(p.path("letsThrough")).as(p.path("id").asText()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @ParameterizedTest(name = "{0} is a workday: {1}")
    @CsvSource({"2024-02-04, true", "2024-02-12, false", "2024-10-12, true", "2025-01-26, true", "2025-01-28, false",
        "2025-09-28, true", "2025-10-08, false", "2026-01-04, true", "2026-02-14, true", "2026-02-28, true",
        "2026-05-09, true", "2026-09-20, true", "2026-10-10, true", "2026-10-01, false", "2026-11-21, false"})
    void theCalendarKnowsMakeUpWorkdaysOfThreeYears(LocalDate day, boolean worked) {
        WorkCalendar calendar = BASE.timetable().calendar();
        assertThat(calendar.isProvisional(day)).isFalse();
        assertThat(calendar.isWorkday(day)).isEqualTo(worked);
        assertThat(calendar.isProvisional(LocalDate.of(2027, 1, 1))).as("settled 3").isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"repair-arrival-city, 45 minutes", "repair-arrival-country, 90 minutes", "repair-arrival-remote, 120 minutes",
        "arrive-limit-city, 60 minutes", "arrive-limit-country, 120 minutes", "arrive-limit-remote, 240 minutes",
        "power-back-city, 3 hours", "power-back-country, 4 hours", "restore-24h, 24 hours", "reconnect-24h, 24 hours",
        "reconnect-on-site, 2 hours", "complaint-contact, 24 hours", "complaint-answer, 5 working days",
        "complaint-handled, 4 working days", "complaint-visit, 1 working day", "opinion-answer, 9 working days",
        "query-answer, 2 working days", "praise-check, 4 working days", "order-accept, 2 hours", "meter-test, 5 working days",
        "meter-data, 5 working days", "appliance-visit, 24 hours", "appliance-answer, 1 working day",
        "connect-household, 5 working days", "connect-business, 6 working days", "connect-high-single, 22 working days",
        "connect-high-double, 32 working days", "temporary-removal, 5 working days", "account-refund, 5 working days",
        "notice-planned, 7 days", "notice-temporary, 24 hours", "cut-notice, 7 days", "cut-recheck, 30 minutes",
        "news-fault, 15 minutes", "news-change, 10 minutes", "news-back, 10 minutes", "news-delay, 30 minutes",
        "repair-progress, 2 hours", "repair-visit, 24 hours", "platform-fault, 3 working days", "hall-wait, 15 minutes",
        "window-payment, 5 minutes", "window-business, 20 minutes", "kiosk-repair, 10 days", "hall-closing-notice, 30 days",
        "hall-change-notice, 7 days", "regulator-12398, 10 working days", "regulator-contact, 24 hours",
        "regulator-conclusion, 8 working days", "city-12345, 7 days"})
    void theClocksOfLawAndCommitmentsAreThere(String id, String span) {
        assertThat(BASE.timetable().clock(id)).map(c -> c.span().text().en()).hasValue(span);
    }

    @Test
    void whatNobodyConfirmedStaysMarkedAndHasItsSource() {
        assertThat(BASE.rules().rules()).allSatisfy((Rule rule) -> {
            assertThat(rule.basis().proof()).as(rule.id()).isInstanceOf(Proof.Unverified.class);
            assertThat(rule.basis().source().text().zh()).as(rule.id()).isNotBlank();
            assertThat(rule.basis().source().article().zh()).as(rule.id()).isNotBlank();
        });
        assertThat(BASE.timetable().clocks()).extracting(ClockRule::source).allSatisfy(source ->
                assertThat(source.zh()).containsAnyOf("待核实", "自定的厅内承诺"));
    }

    /** The title stands on the customer's sheet: it says what we did, never what the customer cannot do. */
    @Test
    void noTitleSpeaksIllOfACustomer() {
        List<String> hurting = List.of("不会", "看不懂", "听不懂", "老人", "不懂", "笨", "闹", "刁");
        assertThat(KINDS).extracting(k -> k.title().zh()).allSatisfy(title ->
                assertThat(hurting.stream().filter(title::contains)).as(title).isEmpty());
        assertThat(Stream.of("老人不会用手机").filter(t -> hurting.stream().anyMatch(t::contains))).hasSize(1);
    }
}
