package org.amends.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.complaint.Danger;
import org.amends.desk.kit.key.KeyLine;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** With every mechanism off the recovery is plain: no question about danger, no key, card or step that leads nowhere. */
@ExtendWith(ApplicationExtension.class)
class SwitchedOffScreenTest {
    private static final List<String> GONE = List.of("Alt+E", "Alt+D", "Alt+W", "Alt+7");
    private CaseDesk desk;
    private RecoveryScreen screen;

    @Start
    void start(Stage stage) {
        RecoveryOnStage on = RecoveryOnStage.show(stage, Packs.policies(Packs.bare()));
        desk = on.desk();
        screen = on.screen();
        screen.shown("new");
    }

    @Test
    void beginsWithTheWordsAndOffersNoKeyOfWhatIsOff(FxRobot robot) {
        assertThat(robot.lookup("#words").tryQuery()).isPresent();
        assertThat(robot.lookup("#fairness").tryQuery()).isEmpty();
        assertThat(screen.keys().lines()).extracting(KeyLine::chord).contains("Alt+K", "Alt+8").doesNotContainAnyElementsOf(GONE);
        robot.write("卡读不出来").push(KeyCode.ENTER).push(KeyCode.DIGIT1).push(KeyCode.DIGIT3)
                .push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#at-apologise").tryQuery()).isPresent();
        assertThat(robot.lookup("#at-explain").tryQuery()).isEmpty();
    }

    @Test
    void closesWithTheCustomersWordAlone(FxRobot robot) {
        robot.interact(() -> {
            desk.perform(Cases.acts().stream().filter(act -> !(act instanceof CaseEvent.SheetIssued))
                    .filter(act -> !act.equals(new CaseEvent.DangerAnswered(Danger.NONE))).limit(8).toArray(CaseEvent[]::new));
            desk.show(org.amends.core.playbook.Stage.CONFIRM);
        });
        assertThat(robot.lookup("#confirm-back").tryQuery()).isEmpty();
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT5).push(KeyCode.DIGIT1);
        assertThat(robot.lookup("#refusal").tryQuery()).isPresent();
        assertThat(desk.stepsProperty().get()).flatExtracting(step -> step.missing()).extracting(r -> r.key())
                .doesNotContain("missing.followup", "missing.paper", "missing.danger");
    }
}
