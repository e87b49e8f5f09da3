package org.amends.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.cause.CauseParty;
import org.amends.core.cause.Reach;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Within;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.customer.Personal;
import org.amends.core.evidence.Evidence;
import org.amends.core.evidence.EvidenceKind;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of the base pack's appliance rule (seven days from the damage) and the pieces it wants, in a case opened on 23 November. */
class ClaimTermsTest {
    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    private static final String APPLIANCE = "cn-appliance-1996";
    private static final Policy POLICY =
            ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy();

    @ParameterizedTest(name = "damaged {0}, looked at on {1}: {2}, last day {3}")
    @CsvSource({
        "11月22日, 2026-11-23, RUNNING, 2026-11-29", "11月22日, 2026-11-25, RUNNING, 2026-11-29",
        "11月22日, 2026-11-26, SOON, 2026-11-29", "11月22日, 2026-11-29, SOON, 2026-11-29",
        "11月22日, 2026-11-30, LAID, 2026-11-29", "11月16日, 2026-11-23, SOON, 2026-11-23",
        "11月15日, 2026-11-23, LAPSED, 2026-11-22"})
    void sevenDaysForDamagedAppliancesAreCountedFromTheDamage(String when, LocalDate today, ClaimTerm.Standing standing,
            LocalDate last) {
        assertThat(appliance(file(complaint(when)), today)).hasValueSatisfying(term -> {
            assertThat(term.what()).isEqualTo(ClaimTerm.What.CLAIM);
            assertThat(term.standing()).isEqualTo(standing);
            assertThat(term.last()).contains(last);
            assertThat(term.daysLeft(today)).contains(last.toEpochDay() - today.toEpochDay());
        });
    }

    @Test
    void whileTheDayIsUnknownAShortTermWarnsAtOnce() {
        ClaimTerm term = appliance(file(complaint("说不清")), LocalDate.of(2026, 11, 23)).orElseThrow();
        assertThat(term.standing()).isEqualTo(ClaimTerm.Standing.DAY_UNKNOWN);
        assertThat(term.wantsWarning()).isTrue();
        assertThat(term.daysLeft(LocalDate.of(2026, 11, 23))).isEmpty();
    }

    @Test
    void decidedRightsAreWatchedNoMore() {
        CaseFile refused = file(complaint("11月22日"), new CaseEvent.EntitlementRefused(APPLIANCE, Map.of(), ""));
        assertThat(appliance(refused, LocalDate.of(2026, 11, 28))).isEmpty();
        CaseFile awarded = file(complaint("11月22日"), new CaseEvent.EntitlementAwarded(APPLIANCE, Map.of(), Cases.yuan(1),
                LocalDate.of(2026, 11, 22)));
        assertThat(appliance(awarded, LocalDate.of(2026, 11, 28))).isEmpty();
    }

    @Test
    void ruleThatCannotApplyForAnotherReasonSetsNoTerm() {
        assertThat(appliance(file(complaint("11月22日"), new CaseEvent.CauseFound(CauseParty.THIRD_PARTY, "works", Reach.THIS_CUSTOMER,
                Personal.NONE)), LocalDate.of(2026, 11, 28))).isEmpty();
    }

    @Test
    void evidenceIsWatchedUntilEveryPieceIsThere() {
        Rule rule = withEvidenceTerm(POLICY.rules().find(APPLIANCE).orElseThrow());
        Policy policy = with(rule);
        CaseFile file = file(complaint("11月22日"));
        LocalDate today = LocalDate.of(2026, 12, 1);
        assertThat(ClaimTerms.of(file, policy, HALL, today)).filteredOn(t -> t.what() == ClaimTerm.What.EVIDENCE)
                .singleElement().satisfies(t -> assertThat(t.standing()).isEqualTo(ClaimTerm.Standing.SOON));
        assertThat(ClaimTerms.of(file, policy, HALL, LocalDate.of(2026, 12, 3)))
                .filteredOn(t -> t.what() == ClaimTerm.What.EVIDENCE)
                .singleElement().satisfies(t -> assertThat(t.standing()).isEqualTo(ClaimTerm.Standing.LAPSED));
        CaseFile whole = file(complaint("11月22日"), attached("invoice", "aa"), attached("joint-record", "bb"));
        assertThat(ClaimTerms.of(whole, policy, HALL, today)).noneMatch(t -> t.what() == ClaimTerm.What.EVIDENCE);
    }

    @Test
    void piecesStillNeededAreTheRulesPiecesWithNothingAttached() {
        CaseFile file = file(complaint("11月22日"), attached("invoice", "aa"));
        List<EvidenceNeed> needs = EvidenceNeed.of(file, POLICY, HALL, LocalDate.of(2026, 11, 23)).stream()
                .filter(n -> n.rule().id().equals(APPLIANCE)).toList();
        assertThat(needs).extracting(n -> n.piece().id()).containsExactly("invoice", "joint-record");
        assertThat(needs).extracting(EvidenceNeed::isMet).containsExactly(true, false);
        assertThat(needs.getFirst().attached().getFirst().by()).isEqualTo(Cases.CLERK.person());
        assertThat(needs.getFirst().attached().getFirst().at()).isEqualTo(Cases.NOW);
    }

    @Test
    void casesInHandAreWatchedTogetherTheSoonestFirst() {
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        files.append(Cases.REF.id(), 0, recorded(complaint("11月18日")));
        Clock then = Clock.fixed(LocalDate.of(2026, 11, 24).atTime(LocalTime.NOON).atZone(HALL).toInstant(), HALL);
        assertThat(new TermWatch(files, new Only(), then).due()).filteredOn(due -> due.term().rule().id().equals(APPLIANCE))
                .singleElement().satisfies(due -> assertThat(due.term().last()).contains(LocalDate.of(2026, 11, 25)));
        Clock before = Clock.fixed(LocalDate.of(2026, 11, 19).atTime(LocalTime.NOON).atZone(HALL).toInstant(), HALL);
        assertThat(new TermWatch(files, new Only(), before).due()).noneMatch(due -> due.term().rule().id().equals(APPLIANCE));
    }

    private static Optional<ClaimTerm> appliance(CaseFile file, LocalDate today) {
        return ClaimTerms.of(file, POLICY, HALL, today).stream().filter(t -> t.rule().id().equals(APPLIANCE)).findFirst();
    }

    private static CaseEvent complaint(String when) {
        return new CaseEvent.ComplaintTaken(new Complaint("appliance-damaged", Channel.COUNTER, Personal.of("电视坏了"),
                Personal.of(when), Personal.NONE));
    }

    private static CaseEvent attached(String piece, String digest) {
        EvidenceKind kind = piece.equals("invoice") ? EvidenceKind.RECEIPT : EvidenceKind.JOINT_RECORD;
        return new CaseEvent.EvidenceAttached(new Evidence(kind, APPLIANCE, piece, digest, EvidenceMedia.JPEG, 1));
    }

    private static CaseFile file(CaseEvent... acts) {
        return CaseFile.fold(recorded(acts)).orElseThrow();
    }

    private static List<org.amends.core.casefile.Recorded> recorded(CaseEvent... acts) {
        List<org.amends.core.casefile.Recorded> all = new ArrayList<>(List.of(Cases.recorded(Cases.opened())));
        List.of(acts).forEach(act -> all.add(Cases.recorded(act)));
        return all;
    }

    private static Rule withEvidenceTerm(Rule rule) {
        var terms = rule.terms();
        return new Rule(rule.id(), rule.title(), rule.basis(), rule.calculation(),
                new org.amends.core.compensation.rule.Terms(terms.preconditions(), terms.exemptions(),
                        new org.amends.core.compensation.rule.Terms.Deadlines(Optional.empty(),
                                Optional.of(new Within(10, Within.Unit.DAYS)), terms.deadlines().lapsed()),
                        terms.evidence(), terms.refused(), terms.decidedBy()));
    }

    private static Policy with(Rule rule) {
        List<Rule> rules = POLICY.rules().rules().stream().map(r -> r.id().equals(rule.id()) ? rule : r).toList();
        return new Policy(POLICY.header(), POLICY.playbook(), POLICY.guard(),
                new org.amends.core.compensation.rule.RuleBook(rules), POLICY.authority(), POLICY.timetable());
    }

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
}
