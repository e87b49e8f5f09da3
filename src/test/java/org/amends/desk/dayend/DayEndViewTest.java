package org.amends.desk.dayend;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.DaySignatures;
import org.amends.core.dayend.Exported;
import org.amends.core.dayend.Signature;
import org.amends.core.language.Language;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.place.Navigator;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Look;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Days;
import org.amends.fixtures.InMemoryDrafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DayEndViewTest {
    private final Days days = new Days();

    @Start
    void start(Stage stage) {
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        days.whole(MONDAY);
        DayEndView view = new DayEndView(new DayEndViewModel(new DayEndViewModel.Ports(days.closeDay(), signatures(),
                (order, watch) -> new Exported(Exported.Ending.COMPLETE,
                        List.of(new Exported.File("a.csv", "a.csv", 3, "abc"))), new InMemoryDrafts()),
                () -> Cases.CLERK, Background.immediate()), new Surroundings(Language.ZH,
                new Formats(Language.ZH, days.clock()), new Refusals(Language.ZH), new Nowhere()));
        Scene scene = new Scene((Parent) view.root(), 1270, 680);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, view.keys()::doChord);
        Look.standard().putOn(scene);
        stage.setScene(scene);
        stage.show();
        view.shown("");
        view.focus();
    }

    private static DaySignatures signatures() {
        return new DaySignatures() {
            @Override
            public List<Person> signers() {
                return List.of(new Person(new PersonId("p-2"), "李敏", RoleId.SUPERVISOR));
            }

            @Override
            public Signature sign(DayBook book, PersonId signer, char[] password) {
                return new Signature.Given(new Approval(signer, RoleId.SUPERVISOR, Cases.NOW, "day", "", "proof"));
            }
        };
    }

    @Test
    void endsTheDayByKeysAlone(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#dayend-refusal-reason")).isNotEmpty();
        robot.write("等厂家周三送新卡").push(KeyCode.ENTER);
        assertThat(days.books().of(MONDAY).blocking()).isEmpty();

        robot.write("correct horse").push(KeyCode.ENTER);
        assertThat(days.log.isSealed(MONDAY)).isTrue();
        assertThat(robot.lookup("#dayend-seal").queryLabeled().getStyleClass()).contains("sealed");

        robot.write("/media/usb").push(KeyCode.ENTER);
        assertThat(text(robot, "#dayend-export-state")).contains("1");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(robot.lookup("#dayend-promises").query().isVisible()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(text(robot, "#dayend-day")).startsWith("2026-11-22");
    }

    /** No other place, no banner wanted. */
    private static final class Nowhere implements Navigator {
        @Override
        public void open(Place place) {
            throw new IllegalStateException("left for " + place);
        }

        @Override
        public void open(Place place, String id) {
            throw new IllegalStateException("left for " + place);
        }

        @Override
        public void back() {
            throw new IllegalStateException("went back");
        }

        @Override
        public void show(Banner banner) {
            throw new IllegalStateException(banner.what());
        }

        @Override
        public void renew() {
            throw new IllegalStateException("renewed");
        }

        @Override
        public void status(String saved) {
            throw new IllegalStateException(saved);
        }
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>queryAs(Labeled.class).getText();
    }
}
