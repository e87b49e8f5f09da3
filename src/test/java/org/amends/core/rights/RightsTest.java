package org.amends.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.cause.CauseParty;
import org.amends.core.cause.Reach;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.compensation.quote.Applicability;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.customer.Personal;
import org.amends.core.playbook.Question;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.fixtures.Cases;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;

/** Rights found unasked in a case of damaged appliances, by the base pack. */
class RightsTest {
    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    private static final Policy POLICY =
            ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy();
    private static final Rights RIGHTS = new Rights(new Only(), Clock.fixed(Instant.parse("2026-11-25T01:00:00Z"), HALL));

    /** One pack for every case. */
    private record Only() implements Policies {
        @Override
        public Policy present() {
            return POLICY;
        }

        @Override
        public Optional<Policy> find(PolicyId id) {
            return Optional.empty();
        }
    }

    @Test
    void whatIsSaidAnsweredAndFoundBecomesFacts() {
        CaseFile file = file(complaint("前天晚上8点"), answer("low-voltage-home", "yes"), answer("accident-kind", "neutral-broken"),
                cause(CauseParty.COMPANY));
        assertThat(texts(RIGHTS.known(file))).containsExactlyInAnyOrderEntriesOf(Map.of("event-day", "2026-11-21",
                "claim-day", "2026-11-23", "low-voltage-home", "yes", "accident-kind", "neutral-broken", "cause-party", "company"));
    }

    @Test
    void unreadableWordsAndCausesNotYetKnownGiveNoFact() {
        assertThat(texts(RIGHTS.known(file(complaint("过年那会儿"), cause(CauseParty.NOT_YET_KNOWN)))))
                .containsOnlyKeys("claim-day");
        assertThat(texts(RIGHTS.known(file()))).containsOnlyKeys("claim-day");
    }

    @Test
    void rulesOfTheKindAreFoundOpenUntilTheirFactsAreThere() {
        CaseFile file = file(complaint("前天"), cause(CauseParty.COMPANY));
        Facts known = RIGHTS.known(file);
        assertThat(RIGHTS.found(file, known)).anySatisfy(found -> {
            assertThat(found).isInstanceOf(Applicability.Open.class);
            assertThat(found.rule().id()).isEqualTo("cn-appliance-1996");
            assertThat(found.daysLeftToClaim(known, LocalDate.of(2026, 11, 25))).contains(3L);
        });
        Facts whole = facts(file, known, Map.of("low-voltage-home", "yes", "accident-kind", "neutral-broken",
                "repairable", "yes", "repair-cost", "120"));
        assertThat(RIGHTS.found(file, whole).getFirst()).isInstanceOfSatisfying(Applicability.Gives.class,
                gives -> assertThat(gives.quote().sum()).isEqualTo(Cases.yuan(120)));
        assertThat(RIGHTS.quote(file, "cn-appliance-1996", whole)).get().isInstanceOf(Quote.Owed.class);
        assertThat(RIGHTS.quote(file, "no-such-rule", whole)).isEmpty();
    }

    @Test
    void chanceFreesTheCompanyAndTheReasonIsNamed() {
        CaseFile file = file(complaint("前天"), cause(CauseParty.CHANCE));
        assertThat(RIGHTS.found(file, RIGHTS.known(file))).anySatisfy(found ->
                assertThat(found).isInstanceOfSatisfying(Applicability.Cannot.class, cannot -> {
                    assertThat(cannot.rule().id()).isEqualTo("cn-appliance-1996");
                    assertThat(cannot.decidingFact()).isEqualTo("cause-party");
                }));
    }

    /** A claim on the day the case was opened stays in time, however long the case then takes. */
    @Test
    void termToClaimRunsToTheDayTheCaseWasOpened() {
        CaseFile file = file(complaint("16号"), cause(CauseParty.COMPANY));
        Rights later = new Rights(new Only(), Clock.fixed(Instant.parse("2026-12-20T01:00:00Z"), HALL));
        assertThat(later.quote(file, "cn-appliance-1996", later.known(file))).get().isInstanceOf(Quote.Missing.class);
        CaseFile late = file(complaint("15号"), cause(CauseParty.COMPANY));
        assertThat(later.quote(late, "cn-appliance-1996", later.known(late))).get().isInstanceOfSatisfying(
                Quote.NotOwed.class, none -> assertThat(none.reason()).isEqualTo("claim.lapsed"));
    }

    @Test
    void factsEnteredForARuleAreKnownToTheNext() {
        CaseFile file = file(complaint("前天"), cause(CauseParty.COMPANY), new CaseEvent.EntitlementAwarded("cn-appliance-1996",
                Map.of("event-day", "2026-11-20", "repairable", "yes", "repair-cost", "120.00"), Cases.yuan(120),
                LocalDate.of(2026, 11, 20)));
        assertThat(texts(RIGHTS.known(file))).containsEntry("repair-cost", "120.00").containsEntry("event-day", "2026-11-20")
                .containsEntry("cause-party", "company");
    }

    @Test
    void factsGoIntoEventsAsTextAndComeBack() {
        var rule = POLICY.rules().find("cn-appliance-1996").orElseThrow();
        Map<String, String> texts = Map.of("event-day", "2026-11-20", "repairable", "yes", "repair-cost", "120.00");
        Facts facts = FactTexts.read(rule, texts).orElseThrow();
        assertThat(FactTexts.write(rule, facts.with("of-no-rule", facts.values().get("repairable")))).isEqualTo(texts);
        assertThat(FactTexts.read(rule, Map.of("of-no-rule", "yes"))).isEmpty();
        assertThat(FactTexts.read(rule, Map.of("repair-cost", "lots"))).isEmpty();
    }

    private static CaseFile file(CaseEvent... acts) {
        CaseFile file = Cases.after(1);
        for (CaseEvent act : acts) {
            file = file.with(Cases.recorded(act));
        }
        return file;
    }

    private static CaseEvent complaint(String when) {
        return new CaseEvent.ComplaintTaken(new Complaint("appliance-damaged", Channel.COUNTER, Personal.of("冰箱烧坏了"),
                Personal.of(when), Personal.NONE));
    }

    private static CaseEvent answer(String fact, String choice) {
        Question question = POLICY.playbook().kind("appliance-damaged").orElseThrow().script().questions().stream()
                .filter(q -> q.fact().equals(fact)).findFirst().orElseThrow();
        return new CaseEvent.QuestionAnswered(question.id(), choice, Personal.NONE);
    }

    private static CaseEvent cause(CauseParty party) {
        return new CaseEvent.CauseFound(party, "x", Reach.THIS_CUSTOMER, Personal.NONE);
    }

    private static Facts facts(CaseFile file, Facts known, Map<String, String> more) {
        Facts facts = known;
        for (var value : FactTexts.read(RIGHTS.rule(file, "cn-appliance-1996").orElseThrow(), more).orElseThrow()
                .values().entrySet()) {
            facts = facts.with(value.getKey(), value.getValue());
        }
        return facts;
    }

    private static Map<String, String> texts(Facts facts) {
        Map<String, String> texts = new java.util.TreeMap<>();
        facts.values().forEach((fact, value) -> texts.put(fact, FactText.write(value)));
        return texts;
    }
}
