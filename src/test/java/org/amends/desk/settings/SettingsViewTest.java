package org.amends.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.amends.core.adoption.SwitchMechanism;
import org.amends.core.policy.HallPolicies;
import org.amends.desk.settings.switching.SwitchesViewModel;
import org.amends.core.adoption.PackFault;
import org.amends.core.adoption.TakePack;
import org.amends.core.guide.Paper;
import org.amends.core.guide.Sheet;
import org.amends.core.printing.PrintHabits;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Trouble;
import org.amends.desk.kit.paper.PrintSetup;
import org.amends.fixtures.FakePrinters;
import org.amends.core.casefile.CaseId;
import org.amends.core.hall.ChangeHall;
import org.amends.core.hall.HallEvent;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Holders;
import org.amends.core.privacy.CaseCopies;
import org.amends.core.privacy.EraseCustomer;
import org.amends.core.privacy.HandOutCopy;
import org.amends.core.privacy.PrivacyOffice;
import org.amends.core.session.Session;
import org.amends.core.staff.ChangeStaff;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Cut;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Faces;
import org.amends.desk.kit.theme.Look;
import org.amends.desk.kit.theme.Manners;
import org.amends.desk.settings.pack.OnePackGate;
import org.amends.desk.settings.pack.PackViewModel;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Counter;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.desk.settings.privacy.PrivacyViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
    static final Person BOSS = new Person(new PersonId("p-2"), "张建国", RoleId.SUPERVISOR);
    private final Counter counter = Counter.ready();
    private final Book book = new Book();
    private final FakePrinters printers = new FakePrinters();
    private final InMemoryHallLog log = new InMemoryHallLog();
    private final OnePackGate gate = new OnePackGate();
    private final KeptDetails details = new KeptDetails();
    private final InMemoryCaseFiles cases = new InMemoryCaseFiles();
    private final List<CaseId> erased = new ArrayList<>();
    private SettingsParts parts;
    private Stage stage;

    @Start
    void start(Stage shown) {
        Faces.load(Path.of("assets/fonts"));
        stage = shown;
        Session session = ((Admission.Granted<Session>) counter.signIn(BOSS.id(), Counter.PASSWORD.toCharArray())).what();
        StepUp yes = (who, password, order) -> new String(password).equals(Counter.PASSWORD)
                ? new Admission.Granted<>(new Approval(who, RoleId.SUPERVISOR, Cases.NOW, order.limit(), order.reason(), "x"))
                : new Admission.Wrong<>(0);
        ChangeStaff staff = new ChangeStaff(book, yes, log,
                () -> new Actor(BOSS.id(), BOSS.role(), "s"), new Seeded(7));
        parts = new SettingsParts(new SettingsViewModel(new Manners(counter), session, counter, Packs.policies(),
                new Installed("1.0.0", "/home/hall/.local/share/amends"), Background.immediate()), Optional.of(new PrinterViewModel(new PrintSetup(printers, counter,
                Background.immediate()), printers, () -> new Sheet(new byte[0], "", 1), Background.immediate())), Optional.of(new SettingsParts.Keys(
                new PasswordViewModel(new Own(), Background.immediate()), new ColleaguesViewModel(staff,
                Packs.policies().present().authority().roles(), Background.immediate()), new PackViewModel(
                new TakePack(gate, yes, log, () -> new Actor(BOSS.id(), BOSS.role(), "s"), new Holders(() -> List.of(BOSS))),
                Background.immediate()), new SwitchesViewModel(new SwitchMechanism(Packs.policy().header(),
                new HallPolicies(Packs.policies()), new SwitchMechanism.Door(log, () -> new Actor(BOSS.id(), BOSS.role(), "s"),
                        yes, new Holders(() -> List.of(BOSS)))), Background.immediate()), new HallViewModel(new ChangeHall(details, log,
                () -> new Actor(BOSS.id(), BOSS.role(), "s"), new Holders(() -> List.of(BOSS))), Background.immediate()), privacy(yes))));
        show(Language.ZH);
        stage.show();
    }

    private PrivacyViewModel privacy(StepUp yes) {
        PrivacyOffice office = new PrivacyOffice(() -> List.of(BOSS), yes, () -> new Actor(BOSS.id(), BOSS.role(), "s"));
        HandOutCopy.Files files = new HandOutCopy.Files(new CaseCopies() {
            @Override
            public List<CaseId> ofSameCustomer(CaseId id) {
                return List.of(id);
            }

            @Override
            public Map<String, byte[]> bundle(CaseId id) {
                return Map.of("READ-ME.txt", new byte[0]);
            }
        }, (number, given) -> "/out/" + number.text());
        return new PrivacyViewModel(new PrivacyViewModel.Services(cases::byNumber,
                new HandOutCopy(cases, log, files, office), new EraseCustomer(cases, log, erased::add, office), office),
                Background.immediate());
    }

    private SettingsScreen show(Language language) {
        SettingsScreen screen = new SettingsScreen(parts, new Surroundings(language,
                new Formats(language, Desks.CLOCK), new Refusals(language), new Nowhere()));
        Scene scene = new Scene((SettingsView) screen.root(), 1366 - 90, 768 - 100);
        Look.standard().putOn(scene);
        stage.setScene(scene);
        screen.shown("");
        screen.focus();
        return screen;
    }

    @Test
    void cutsNoWordInEitherLanguage(FxRobot robot) {
        for (Language language : Language.values()) {
            for (KeyCode number : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
                    KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9)) {
                robot.interact(() -> show(language));
                robot.push(number);
                robot.interact(() -> {
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                });
                assertThat(Cut.texts(stage.getScene().getRoot())).as(language + " " + number).isEmpty();
            }
        }
    }

    @Test
    void addsAColleagueByKeysAloneAndShowsTheFirstPassword(FxRobot robot) {
        robot.push(KeyCode.DIGIT4);
        type(robot, "#settings-name", "周明");
        type(robot, "#settings-number", "１０２４");
        type(robot, "#settings-reason", "新来的同事");
        type(robot, "#settings-approval", "wrong one");
        robot.push(KeyCode.ENTER);
        assertThat(parts.keys().orElseThrow().colleagues().refusalProperty().get().key()).isEqualTo("password.wrong");
        assertThat(robot.lookup("#settings-name").queryAs(TextInputControl.class).getText()).isEqualTo("周明");
        type(robot, "#settings-approval", Counter.PASSWORD);
        robot.push(KeyCode.ENTER);
        assertThat(book.all).extracting(c -> c.person().name() + c.staffNumber()).contains("周明1024");
        assertThat(robot.lookup("#settings-first-password").queryLabeled().getText()).isEqualTo("abcd-efgh-jkmn");
    }

    @Test
    void changesTheHallByKeysAloneAndSaysAtItsFieldWhatIsWrong(FxRobot robot) {
        robot.push(KeyCode.DIGIT7);
        type(robot, "#settings-hall-hours", "周一至周五 9:00-17:00");
        type(robot, "#settings-hall-phone", "call me");
        robot.push(KeyCode.ENTER);
        assertThat(log.all(HallEvent.HallChanged.class)).isEmpty();
        type(robot, "#settings-hall-phone", "0532-85550123");
        robot.push(KeyCode.ENTER);
        assertThat(log.all(HallEvent.HallChanged.class)).hasSize(1);
        assertThat(details.details().hours()).isEqualTo("周一至周五 9:00-17:00");
        assertThat(robot.lookup("#settings-hall-said").queryLabeled().getText()).startsWith("已存下");
    }

    @Test
    void handsOutACopyByKeysAloneAndLeavesATraceButNeverErasesAnOpenCase(FxRobot robot) {
        cases.append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
        robot.push(KeyCode.DIGIT8);
        type(robot, "#settings-privacy-number", "no number");
        robot.push(KeyCode.ENTER);
        assertThat(parts.keys().orElseThrow().privacy().refusalProperty().get().key()).isEqualTo("erase.number");
        type(robot, "#settings-privacy-number", Cases.REF.number().text());
        type(robot, "#settings-privacy-reason", "法院调取");
        type(robot, "#settings-privacy-password", Counter.PASSWORD);
        robot.push(KeyCode.ENTER);
        assertThat(log.all(HallEvent.DataShown.class)).singleElement()
                .satisfies(trace -> assertThat(trace.why()).isEqualTo("法院调取"));
        assertThat(robot.lookup("#settings-privacy-told").queryLabeled().getText()).contains("/out/");
        robot.interact(() -> parts.keys().orElseThrow().privacy().wishProperty().set(PrivacyViewModel.Wish.ERASE));
        type(robot, "#settings-privacy-password", Counter.PASSWORD);
        robot.push(KeyCode.ENTER);
        assertThat(erased).isEmpty();
        assertThat(parts.keys().orElseThrow().privacy().refusalProperty().get().key()).isEqualTo("erase.open");
    }

    @Test
    void eachSectionHasItsOwnKeys(FxRobot robot) {
        SettingsScreen[] screen = new SettingsScreen[1];
        robot.interact(() -> screen[0] = show(Language.ZH));
        assertThat(screen[0].keys().lines()).anyMatch(line -> line.chord().equals("Ctrl+1"));
        robot.push(KeyCode.DIGIT2);
        assertThat(screen[0].keys().lines()).noneMatch(line -> line.chord().equals("Ctrl+1"))
                .anyMatch(line -> line.chord().equals("Ctrl+P"));
    }

    @Test
    void keepsPrinterAndPapersAndPrintsATestPage(FxRobot robot) {
        PrinterViewModel printer = parts.printer().orElseThrow();
        robot.interact(printer::open);
        robot.push(KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("#settings-printer").queryComboBox().getSelectionModel().select(1));
        assertThat(robot.lookup("#settings-printer").queryComboBox().getItems()).hasSize(2);
        assertThat(printer.setup().habitsProperty().get().printer()).isEqualTo("B");
        robot.interact(() -> robot.lookup("#settings-paper-A5").queryAs(javafx.scene.control.CheckBox.class).fire());
        robot.interact(printer::tryPage);
        assertThat(PrintHabits.of(counter)).returns("B", PrintHabits::printer).returns(Set.of(Paper.A4), PrintHabits::papers);
        assertThat(printers.orders).extracting(PrintOrder::printer).containsExactly("B");
        assertThat(printer.triedProperty().get().state()).isEqualTo(PrinterViewModel.Page.State.SENT);
    }

    @Test
    void saysWhatIsWrongWithThePrinter(FxRobot robot) {
        PrinterViewModel printer = parts.printer().orElseThrow();
        robot.push(KeyCode.DIGIT2);
        printers.refusing = Optional.of(Trouble.OUT_OF_PAPER);
        robot.interact(printer::tryPage);
        assertThat(printer.triedProperty().get().trouble()).contains(Trouble.OUT_OF_PAPER);
        printers.printers = List.of();
        robot.interact(printer::open);
        assertThat(printer.setup().trouble()).contains(Trouble.NO_PRINTER);
        assertThat(robot.lookup(".field-help").queryAllAs(javafx.scene.control.Label.class)).extracting(l -> l.getText())
                .anyMatch(text -> text.contains("没有找到打印机"));
    }

    @Test
    void takesAPackByKeysAloneOnceItsIssuerIsTrusted(FxRobot robot) {
        robot.push(KeyCode.DIGIT5);
        type(robot, "#settings-pack-file", "/media/usb/next.amendspack");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#settings-pack-fingerprint").queryLabeled().getText()).startsWith("0123 4567");
        type(robot, "#settings-pack-ending", "89abcdef");
        type(robot, "#settings-pack-reason", "电话核对过");
        type(robot, "#settings-pack-password", Counter.PASSWORD);
        robot.push(KeyCode.ENTER);
        assertThat(log.all(HallEvent.IssuerTrusted.class)).hasSize(1);
        assertThat(robot.lookup("#settings-pack-differences").queryListView().getItems()).hasSize(1);
        assertThat(Cut.texts(stage.getScene().getRoot())).isEmpty();
        type(robot, "#settings-pack-reason", "新一版");
        type(robot, "#settings-pack-password", Counter.PASSWORD);
        robot.push(KeyCode.ENTER);
        assertThat(gate.inForce).isEqualTo("sha-next");
        assertThat(robot.lookup("#settings-pack-taken").queryLabeled().isVisible()).isTrue();
    }

    @Test
    void showsEveryFaultOfABrokenPackAndItsCount(FxRobot robot) {
        gate.faults = java.util.stream.IntStream.range(0, 10_000).mapToObj(i -> new PackFault("a.json:" + i + " /x/" + i,
                Wording.same("no"))).toList();
        robot.push(KeyCode.DIGIT5);
        type(robot, "#settings-pack-file", "/media/usb/broken.amendspack");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#settings-pack-faults").queryListView().getItems()).hasSize(10_000);
        assertThat(robot.lookup(".warn").queryAllAs(javafx.scene.control.Label.class)).extracting(l -> l.getText())
                .anyMatch(text -> text.contains("10000"));
    }

    private static void type(FxRobot robot, String id, String text) {
        TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }
}
