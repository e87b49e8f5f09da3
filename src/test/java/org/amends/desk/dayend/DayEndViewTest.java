package org.amends.desk.dayend;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
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
import org.amends.desk.kit.Texts;
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
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        days.whole(MONDAY);
        DayEndView view = new DayEndView(new DayEndViewModel(new DayEndViewModel.Ports(days.closeDay(), signatures(),
                (order, watch) -> new Exported(Exported.Ending.COMPLETE,
                        List.of(new Exported.File("a.csv", "a.csv", 3, "abc"))), new InMemoryDrafts()),
                () -> Cases.CLERK, Background.immediate()), Texts.of("dayend", Language.ZH));
        stage.setScene(new Scene(view, 1366, 690));
        stage.show();
        view.shown();
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

        robot.push(KeyCode.ALT, KeyCode.S).write("correct horse").push(KeyCode.ENTER);
        assertThat(days.log.isSealed(MONDAY)).isTrue();
        assertThat(robot.lookup("#dayend-seal").queryLabeled().getStyleClass()).contains("sealed");

        robot.push(KeyCode.ALT, KeyCode.E).write("/media/usb").push(KeyCode.ENTER);
        assertThat(text(robot, "#dayend-export-state")).contains("1");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(robot.lookup("#dayend-promises").query().isVisible()).isTrue();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(text(robot, "#dayend-day")).startsWith("2026-11-22");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>queryAs(Labeled.class).getText();
    }
}
