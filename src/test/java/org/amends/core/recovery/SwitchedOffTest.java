package org.amends.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Danger;
import org.amends.core.customer.Personal;
import org.amends.core.fairness.Fairness;
import org.amends.core.fairness.GaugeReading.Check;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.Policy;
import org.amends.core.policy.Switches;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

/** What a hall or its pack leaves off is not asked for, not waited for and not let through; the rest of the script stands. */
class SwitchedOffTest {
    private static final Policy BARE = Packs.bare();
    private static final Set<Class<?>> PARTS = Set.of(CaseEvent.DangerAnswered.class, CaseEvent.SheetIssued.class,
            CaseEvent.FollowUpPlanned.class);

    @Test
    void aCaseClosesWithoutAnyOfThem() {
        CaseFile file = Cases.after(0);
        for (CaseEvent act : rest()) {
            assertThat(check(file, act)).as(act.toString()).isEmpty();
            file = file.with(Cases.recorded(act));
        }
        assertThat(check(file, new CaseEvent.Closed())).isEmpty();
        assertThat(Steps.of(file, kind(file), BARE.header())).filteredOn(s -> s.stage() == Stage.EXPLAIN)
                .extracting(Step::standing).containsExactly(Step.Standing.NOT_APPLICABLE);
    }

    @Test
    void theSameCaseWantsEachOfThemWhereTheyAreOn() {
        CaseFile file = Cases.after(0);
        for (CaseEvent act : rest()) {
            file = file.with(Cases.recorded(act));
        }
        assertThat(Steps.of(file, kind(file), Packs.policy().header())).flatExtracting(Step::missing).extracting(Refusal::key)
                .containsExactlyInAnyOrder("missing.danger", "missing.paper", "missing.followup", "missing.fairness.process");
    }

    @Test
    void noActOfTheirsIsLetThrough() {
        Personal why = Personal.of("试试");
        assertThat(List.of(new CaseEvent.DangerAnswered(Danger.NONE), Cases.acts().get(9), Cases.acts().get(11),
                new CaseEvent.SheetDeclined(why), new CaseEvent.FollowUpDeclined(why), new CaseEvent.TaughtBack(why, "", Optional.empty()),
                new CaseEvent.FairnessWaived("OUTCOME", why)))
                .allSatisfy(act -> assertThat(check(Cases.after(8), act)).contains(Refusal.of("mechanism.off")));
    }

    @Test
    void whatADangerFoundBeforeAsksForIsSaidAllTheSame() {
        CaseFile file = Cases.after(0).with(Cases.recorded(new CaseEvent.DangerAnswered(Danger.WIRE_DOWN)));
        assertThat(check(file, new CaseEvent.DangerAdvised(Danger.WIRE_DOWN))).isEmpty();
    }

    @Test
    void theGaugeOfTheProcessAsksOnlyForWhatThereIs() {
        PackHeader bare = BARE.header();
        PackHeader gauges = new PackHeader(bare.id(), bare.issuer(), bare.validity(), bare.currency(),
                Switches.of(Mechanism.FAIRNESS));
        assertThat(Fairness.of(Cases.ready(), gauges).get(1).checks()).extracting(Check::key).containsExactly("cause");
        assertThat(Fairness.of(Cases.ready(), bare)).isEmpty();
    }

    @Test
    void aHallCannotDoWithoutWhatThePackKeeps() {
        Switches pack = new Switches(Set.of(Mechanism.GOODWILL, Mechanism.FAIRNESS), Set.of(Mechanism.FAIRNESS));
        assertThat(pack.without(Set.of(Mechanism.GOODWILL, Mechanism.FAIRNESS)).on()).containsExactly(Mechanism.FAIRNESS);
    }

    private static List<CaseEvent> rest() {
        return Cases.acts().stream().filter(act -> !PARTS.contains(act.getClass())).toList();
    }

    private static Optional<FailureKind> kind(CaseFile file) {
        return BARE.playbook().kind(file.intake().kind());
    }

    private static Optional<Refusal> check(CaseFile file, CaseEvent act) {
        return CaseRules.check(Packs.situation(file, BARE), act);
    }
}
