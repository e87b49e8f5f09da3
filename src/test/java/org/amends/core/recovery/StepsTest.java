package org.amends.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Danger;
import org.amends.core.customer.Personal;
import org.amends.core.playbook.Stage;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static List<Step> steps(CaseFile file) {
        return Steps.of(file, Packs.policy().playbook().kind(file.intake().kind()), Packs.policy().header());
    }

    @Test
    void moveOnAsFactsComeIn() {
        assertThat(Steps.current(steps(Cases.after(0)))).contains(Stage.RECEIVE);
        assertThat(Steps.current(steps(Cases.after(4)))).contains(Stage.APOLOGISE);
        assertThat(Steps.current(steps(Cases.after(6)))).contains(Stage.FIND_CAUSE);
        assertThat(Steps.current(steps(Cases.ready()))).contains(Stage.CONFIRM);
        CaseFile closed = Cases.ready().with(Cases.recorded(new CaseEvent.Closed()));
        assertThat(Steps.current(steps(closed))).isEmpty();
    }

    @Test
    void nameWhatIsMissing() {
        assertThat(steps(Cases.after(1)).getFirst().missing()).extracting(Refusal::key)
                .containsExactly("missing.complaint", "missing.feeling");
        assertThat(steps(Cases.after(9)).getLast().missing()).extracting(Refusal::key)
                .contains("missing.word", "missing.followup", "missing.fairness.outcome");
    }

    @Test
    void letAnUpsetCustomerHearTheApologyFirst() {
        CaseFile apologised = Cases.after(1).with(Cases.recorded(Cases.acts().get(4)));
        assertThat(steps(apologised)).extracting(Step::standing)
                .startsWith(Step.Standing.CURRENT, Step.Standing.DONE);
    }

    @Test
    void passOverAStepSkippedWithItsReason() {
        CaseFile skipped = Cases.after(6)
                .with(Cases.recorded(new CaseEvent.StepSkipped(Stage.FIND_CAUSE, Personal.of("等现场"))));
        assertThat(Steps.current(steps(skipped))).contains(Stage.RESOLVE);
        assertThat(steps(skipped).get(3).standing()).isEqualTo(Step.Standing.SKIPPED);
    }

    @Test
    void countAStepThatWasSkippedAndThenDoneAsDone() {
        CaseFile done = Cases.after(6)
                .with(Cases.recorded(new CaseEvent.StepSkipped(Stage.FIND_CAUSE, Personal.of("等现场"))))
                .with(Cases.recorded(Cases.acts().get(6)));
        assertThat(steps(done).get(3).standing()).isEqualTo(Step.Standing.DONE);
    }

    @Test
    void wantTheAdviceForTheDangerThereIs() {
        CaseFile danger = Cases.after(4).with(Cases.recorded(new CaseEvent.DangerAnswered(Danger.WIRE_DOWN)));
        assertThat(steps(danger).getFirst().missing()).containsExactly(Refusal.of("missing.advice"));
        CaseFile said = danger.with(Cases.recorded(new CaseEvent.DangerAdvised(Danger.WIRE_DOWN)));
        assertThat(steps(said).getFirst().missing()).isEmpty();
        CaseFile another = said.with(Cases.recorded(new CaseEvent.DangerAnswered(Danger.WATER)));
        assertThat(steps(another).getFirst().missing()).containsExactly(Refusal.of("missing.advice"));
        CaseFile over = said.with(Cases.recorded(new CaseEvent.DangerAnswered(Danger.NONE)));
        assertThat(steps(over).getFirst().missing()).isEmpty();
    }

    @Test
    void showAllStepsBeforeAKindIsChosen() {
        assertThat(Steps.of(Cases.after(0), Optional.empty(), Packs.policy().header())).extracting(Step::standing)
                .doesNotContain(Step.Standing.NOT_APPLICABLE);
    }
}
