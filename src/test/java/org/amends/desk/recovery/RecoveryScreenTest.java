package org.amends.desk.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.recovery.Recovery;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Snapshot;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Navigator;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Look;
import org.amends.desk.recovery.award.GoodwillModel;
import org.amends.desk.recovery.step.ConfirmModel;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Stores;
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
        InMemoryCaseFiles files = new InMemoryCaseFiles();
        Recovery recovery = Desks.recovery(files);
        desk = new CaseDesk(recovery, Packs.policies(), () -> Cases.CLERK, new InMemoryDrafts(),
                Background.immediate());
        GoodwillModel.Office office = new GoodwillModel.Office(Packs.noGrants(), List::of, null, Desks.CLOCK);
        RecoveryViewModel model = new RecoveryViewModel(desk, new RecoveryViewModel.Services(recovery, files, office,
                null, Desks.evidence(Desks.CLOCK), Desks.meet(Desks.CLOCK)), Language.ZH, new ConfirmModel(desk, Desks.CLOCK, Stores.ZONE,
                new ConfirmModel.FollowUpCall(Wording.same("回访"), "柜员")));
        screen = new RecoveryScreen(model, new Surroundings(Language.ZH,
                new Formats(Language.ZH, Desks.CLOCK), new Refusals(Language.ZH), new Nowhere()), Desks.CLOCK);
        Scene scene = new Scene((Parent) screen.root(), 1270, 680);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> screen.keys().doChord(key));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> screen.keys().doPlain(key));
        Look.standard().putOn(scene);
        stage.setScene(scene);
        stage.show();
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

    /** There is nowhere else to go. */
    private static final class Nowhere implements Navigator {

        @Override
        public void open(Place place) {
            throw new AssertionError(place);
        }

        @Override
        public void open(Place place, String id) {
            throw new AssertionError(id);
        }

        @Override
        public void back() {
            throw new AssertionError("back");
        }

        @Override
        public void show(Banner banner) {
            throw new AssertionError(banner);
        }

        @Override
        public void status(String saved) {
            assertThat(saved).isNotBlank();
        }
    }
}
