package org.amends.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amends.desk.kit.Snapshot;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The recovery screen by the keyboard: keys walk it, what is missing is named, a step gone back to keeps what it held. */
@ExtendWith(ApplicationExtension.class)
class RecoveryScreenTest {
    private CaseDesk desk;
    private RecoveryScreen screen;

    @Start
    void start(Stage stage) {
        RecoveryOnStage on = RecoveryOnStage.show(stage, Packs.policies());
        desk = on.desk();
        screen = on.screen();
        screen.shown("new");
    }

    @Test
    void walksByKeysNamesWhatIsMissingAndGoesBack(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        assertThat(refusal(robot)).contains("先问安全");
        robot.push(KeyCode.DIGIT1);
        assertThat(refusal(robot)).isEmpty();
        robot.write("怎么老停电").push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(refusal(robot)).contains("请选一个失误类型");
        robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT4).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(at(robot, "apologise")).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(refusal(robot)).contains("道歉还缺内容");

        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(at(robot, "receive")).isTrue();
        assertThat(robot.lookup("#words").queryAs(TextInputControl.class).getText()).isEqualTo("怎么老停电");
        robot.write("，三天两头").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.file().intake().complaint().orElseThrow().words().shown()).isEqualTo("怎么老停电，三天两头");
    }

    @Test
    void aDangerStandsAboveAllUntilItsAdviceIsSaidAndLeadsAreNamed(FxRobot robot) {
        robot.push(KeyCode.DIGIT3);
        assertThat(robot.lookup("#interlude-danger").tryQuery()).isPresent();
        assertThat(robot.lookup("#script-card").query().isVisible()).isFalse();
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(robot.lookup("#interlude-danger").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#interlude-danger").tryQuery()).isEmpty();
        assertThat(desk.file().intake().safety().wantsAdvice()).isFalse();
        assertThat(at(robot, "apologise")).isTrue();

        robot.push(KeyCode.ALT, KeyCode.DIGIT5).push(KeyCode.ALT, KeyCode.K).write("等料").push(KeyCode.ENTER);
        assertThat(desk.file().progress().skipped()).containsKey(org.amends.core.playbook.Stage.RESOLVE);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1).push(KeyCode.ALT, KeyCode.K);
        assertThat(refusal(robot)).isNotEmpty();
    }

    @Test
    void tellsItsOtherKeysAtOnceAndNothingOnceTakenDown(FxRobot robot) {
        AtomicInteger told = new AtomicInteger();
        Snapshot.onFx(() -> screen.onOtherKeys(told::incrementAndGet));
        KeyMap before = screen.keys();
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(told.get()).isPositive();
        assertThat(screen.keys()).isNotSameAs(before);
        Snapshot.onFx(() -> {
            screen.takenDown();
            desk.show(org.amends.core.playbook.Stage.EXPLAIN);
            return desk;
        });
        assertThat(at(robot, "apologise")).isTrue();
    }

    private static String refusal(FxRobot robot) {
        return robot.lookup("#refusal").queryAs(Labeled.class).getText();
    }

    private static boolean at(FxRobot robot, String stage) {
        return robot.lookup("#at-" + stage).tryQuery().isPresent();
    }
}
