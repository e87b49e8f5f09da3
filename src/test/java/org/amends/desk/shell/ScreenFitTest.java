package org.amends.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Murmur;
import org.amends.core.customer.Personal;
import org.amends.core.language.Language;
import org.amends.core.murmur.Murmurs;
import org.amends.core.playbook.Stage;
import org.amends.core.printing.Trouble;
import org.amends.core.session.Session;
import org.amends.core.shift.ChangeShift;
import org.amends.desk.followup.FollowUpScreen;
import org.amends.desk.followup.FollowUpViewModel;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Cut;
import org.amends.desk.kit.Fit;
import org.amends.desk.kit.Snapshot;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.theme.Faces;
import org.amends.desk.kit.theme.Manners;
import org.amends.desk.kit.theme.TextSize;
import org.amends.desk.kit.theme.Theme;
import org.amends.desk.murmur.MurmurViewModel;
import org.amends.desk.promises.PromisesScreen;
import org.amends.desk.promises.PromisesViewModel;
import org.amends.desk.settings.Installed;
import org.amends.desk.settings.SettingsParts;
import org.amends.desk.settings.SettingsScreen;
import org.amends.desk.settings.SettingsViewModel;
import org.amends.desk.shift.ShiftScreen;
import org.amends.desk.shift.ShiftViewModel;
import org.amends.desk.today.TodayScreen;
import org.amends.desk.today.TodayViewModel;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Counter;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryDrafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is cut: every step of the recovery and every other screen, on every size of window we promise, the base pack's words on it. */
class ScreenFitTest {
    private static final List<Size> SIZES = List.of(new Size(1920, 1080), new Size(1366, 768), new Size(1280, 720),
            new Size(1024, 576), new Size(640, 360));
    /** After so many a window has come to rest. */
    private static final int PULSES = 5;
    private static final String PICTURES = System.getProperty("amends.pictures");
    private static final Map<Stage, Integer> ACTS = Map.of(Stage.RECEIVE, 1, Stage.APOLOGISE, 4, Stage.TAKE_RESPONSIBILITY,
            5, Stage.FIND_CAUSE, 6, Stage.RESOLVE, 7, Stage.COMPENSATE, 8, Stage.EXPLAIN, 9, Stage.CONFIRM, 10);

    private final BaseRooms rooms = new BaseRooms();
    private final Counter counter = Counter.ready();
    private final List<String> faults = new ArrayList<>();
    private DeskView desk;
    private Scene scene;
    private Manners manners;

    private record Size(int width, int height) {
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsCutOnAnySize(Language language) {
        begin(language, Theme.LIGHT, TextSize.STANDARD);
        eachScreen(SIZES);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "LIGHT", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsCutInTheOtherThemes(Theme theme) {
        begin(theme == Theme.DARK ? Language.ZH : Language.EN, theme, TextSize.STANDARD);
        eachScreen(List.of(SIZES.get(1), SIZES.get(4)));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsCutInLargeType(Language language) {
        begin(language, Theme.LIGHT, TextSize.LARGE);
        eachScreen(List.of(SIZES.get(1), SIZES.get(3)));
        assertThat(faults).isEmpty();
    }

    @Test
    void theSearchItselfFindsWhatIsCutSqueezedOrOverlaid() {
        List<String> found = Snapshot.onFx(() -> {
            Button wide = new Button("reaches out of the window");
            wide.setMinSize(300, 40);
            Button over = new Button("over");
            over.setLayoutX(50);
            Label squeezed = new Label("squeezed");
            squeezed.setMinHeight(60);
            HBox low = new HBox(squeezed);
            low.setLayoutY(120);
            low.resize(100, 20);
            Pane root = new Pane(wide, over, low);
            new Scene(root, 200, 150);
            root.applyCss();
            root.layout();
            return Fit.faults(root);
        });
        assertThat(found).anyMatch(f -> f.startsWith("cut Button")).anyMatch(f -> f.startsWith("overlap"));
    }

    private void begin(Language language, Theme theme, TextSize size) {
        counter.keep("desk.language", language.name());
        counter.keep("desk.theme", theme.name());
        counter.keep("desk.size", size.name());
        Snapshot.onFx(() -> {
            Faces.load(Path.of("assets/fonts"));
            manners = new Manners(counter);
            desk = new DeskView(new Entrance(counter, counter.help(), counter, manners, rooms.days.clock(), Background.immediate()),
                    this::open);
            desk.setManaged(false);
            Pane holder = new Pane(desk);
            scene = new Scene(holder, 1920, 1080);
            desk.install(scene);
            return desk;
        });
    }

    private Rooms open(Session session) {
        Murmurs murmurs = Desks.murmurs(rooms.days.files);
        murmurs.note(Channel.SUGGESTION_BOX, new Murmur(Murmur.Tag.EXPLAINING, Personal.of("大爷看完单子还是不知道为什么这个月多了一百多块"),
                Murmur.Noticed.SIGNED_IN));
        TodayViewModel today = new TodayViewModel(rooms.days.files, BaseRooms.policies(), murmurs, rooms.days.clock(),
                Background.immediate());
        SettingsViewModel settings = new SettingsViewModel(manners, session, counter, BaseRooms.policies(),
                new Installed("1.0.0", "/data"), Background.immediate());
        PromisesViewModel promises = new PromisesViewModel(new PromisesViewModel.Office(rooms.days.files, rooms.recovery, BaseRooms.policies(),
                () -> Cases.CLERK, ""), new InMemoryDrafts(), rooms.days.clock(), Background.immediate());
        FollowUpViewModel followUps = new FollowUpViewModel(new FollowUpViewModel.Office(rooms.days.files, null,
                () -> Cases.CLERK, BaseRooms.policies(), (to, of) -> true), new InMemoryDrafts(), rooms.days.clock(), Background.immediate());
        ShiftViewModel shift = new ShiftViewModel(new ChangeShift(rooms.days.files, null, List::of, () -> Cases.CLERK),
                BaseRooms.policies(), new InMemoryDrafts(), Background.immediate());
        return new Rooms(Map.of(Place.SHIFT, around -> new ShiftScreen(shift, around), Place.FOLLOW_UPS, around -> new FollowUpScreen(followUps, around),
                Place.TODAY, around -> new TodayScreen(today, rooms.queue(), rooms.days.clock(), around),
                Place.PROMISES, around -> new PromisesScreen(promises, rooms.days.clock(), around), Place.RECOVERY,
                rooms::recovery, Place.SHEETS, rooms::sheets, Place.DAY_END, rooms::dayEnd, Place.SETTINGS, around -> new SettingsScreen(
                        new SettingsParts(settings, Optional.empty(), Optional.empty()), around)),
                counter, Optional.empty(), Optional.empty(), Optional.of(new MurmurViewModel(murmurs,
                        new InMemoryDrafts(), Background.immediate())), Optional.empty());
    }

    private void eachScreen(List<Size> sizes) {
        check("sign-in", sizes);
        press(KeyCode.F4, false);
        for (Stage stage : Stage.values()) {
            CaseId id = rooms.caseAfter(ACTS.get(stage));
            Snapshot.onFx(() -> {
                rooms.desk().lay(rooms.days.files.find(id).orElseThrow());
                rooms.desk().show(stage);
                return id;
            });
            press(KeyCode.F7, false);
            check("step-" + stage, sizes);
            if (stage == Stage.COMPENSATE) {
                press(KeyCode.G, true);
                check("goodwill", sizes);
                press(KeyCode.N, true);
                check("nothing", sizes);
            }
        }
        eachInterlude(sizes);
        press(KeyCode.DIGIT9, true);
        check("zone", sizes);
        eachPlace(sizes);
    }

    private void eachPlace(List<Size> sizes) {
        press(KeyCode.F9, false);
        assertThat(scene.lookup("#dayend")).isNotNull();
        check("day-end", sizes);
        press(KeyCode.F6, false);
        assertThat(scene.lookup("#today")).isNotNull();
        check("today", sizes);
        Snapshot.onFx(() -> {
            ((Button) scene.lookup("#today-shift")).fire();
            return scene;
        });
        assertThat(scene.lookup("#shift")).isNotNull();
        check("shift", sizes);
        press(KeyCode.F3, false);
        check("murmur", sizes);
        press(KeyCode.ESCAPE, false);
        press(KeyCode.F12, false);
        assertThat(scene.lookup("#promises")).isNotNull();
        check("promises", sizes);
        eachPaper(sizes);
        press(KeyCode.F11, false);
        assertThat(scene.lookup("#followup")).isNotNull();
        check("follow-ups", sizes);
        press(KeyCode.DIGIT1, false);
        check("follow-up-call", sizes);
        press(KeyCode.F10, false);
        check("settings", sizes);
    }

    private void eachPaper(List<Size> sizes) {
        press(KeyCode.F4, false);
        assertThat(scene.lookup("#sheets")).isNotNull();
        check("sheets", sizes);
        rooms.print.printers.refusing = Optional.of(Trouble.CUT_SHORT);
        press(KeyCode.ENTER, false);
        assertThat(scene.lookup("#print-again")).isNotNull();
        check("sheets-in-trouble", sizes);
        press(KeyCode.D, true);
        check("sheets-printed", sizes);
    }

    /** All that may stand in the step's place for a moment. */
    private void eachInterlude(List<Size> sizes) {
        for (KeyCode key : List.of(KeyCode.Q, KeyCode.F, KeyCode.J, KeyCode.A, KeyCode.U, KeyCode.H, KeyCode.W, KeyCode.D)) {
            press(key, true);
            check("interlude-" + key, sizes);
            press(key, true);
        }
        CaseId id = rooms.caseAfter(ACTS.get(Stage.FIND_CAUSE));
        Snapshot.onFx(() -> {
            rooms.desk().lay(rooms.days.files.find(id).orElseThrow());
            return id;
        });
        press(KeyCode.J, true);
        press(KeyCode.DIGIT1, false);
        check("interlude-clock", sizes);
        press(KeyCode.Q, true);
        check("interlude-ask", sizes);
        press(KeyCode.K, true);
        check("interlude-skip", sizes);
        Snapshot.onFx(() -> {
            rooms.desk().perform(new CaseEvent.DangerAnswered(Danger.WIRE_DOWN));
            return id;
        });
        check("interlude-danger", sizes);
        press(KeyCode.ENTER, false);
    }

    private void check(String name, List<Size> sizes) {
        for (Size size : sizes) {
            Snapshot.onFx(() -> {
                desk.resizeRelocate(0, 0, size.width(), size.height());
                for (int pass = 0; pass < PULSES; pass++) {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                }
                String what = String.join(" ", name, size.width() + "x" + size.height(),
                        manners.languageProperty().get().name(), manners.themeProperty().get().name(),
                        manners.sizeProperty().get().name());
                Cut.texts(desk).forEach(cut -> faults.add(what + ": " + cut));
                Fit.faults(desk).forEach(fault -> faults.add(what + ": " + fault));
                picture(what.replace(' ', '-'), size);
                return what;
            });
        }
    }

    private void picture(String name, Size size) throws IOException {
        if (PICTURES != null) {
            Path file = Path.of(PICTURES, name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(desk.snapshot(null, null), null)
                    .getSubimage(0, 0, size.width(), size.height()), "png", file.toFile());
        }
    }

    private void press(KeyCode code, boolean alt) {
        Snapshot.onFx(() -> {
            Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
            return code;
        });
    }
}
