package org.amends.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseRef;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Personal;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Cut;
import org.amends.desk.kit.Snapshot;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.theme.Faces;
import org.amends.desk.kit.theme.Manners;
import org.amends.desk.murmur.MurmurViewModel;
import org.amends.desk.settings.Installed;
import org.amends.desk.settings.SettingsParts;
import org.amends.desk.settings.SettingsScreen;
import org.amends.desk.settings.SettingsViewModel;
import org.amends.desk.today.TodayScreen;
import org.amends.desk.today.TodayViewModel;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Counter;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.amends.fixtures.PrintDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole desk by keys alone in the headless toolkit: set-up, sign-in, today, keys, lock, language, settings. */
class DeskViewTest {
    private static final Clock CLOCK = Clock.fixed(Cases.NOW.plus(Duration.ofMinutes(95)), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;
    private Counter counter = Counter.ready();
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final List<String> begun = new ArrayList<>();
    private Manners manners;
    private Scene scene;

    @Test
    void setsUpByKeyboard() {
        counter = new Counter();
        Stage stage = show(1366, 768);
        picture("setup");
        type("hallName", "市南营业厅");
        type("hallCode", "3702");
        type("supervisor", "张建国");
        type("password", "四个词的密码好记又长");
        type("again", "四个词的密码好记又短");
        press(KeyCode.ENTER);
        picture("setup-refused");
        assertThat(counter.isSetUp()).isFalse();
        type("again", "四个词的密码好记又长");
        press(KeyCode.ENTER);
        assertThat(scene.lookup("#today")).isNotNull();
        close(stage);
        assertThat(counter.plan.supervisor()).isEqualTo("张建国");
    }

    @Test
    void signsInLocksAndSpeaksEnglish() {
        fill();
        Stage stage = show(1366, 768);
        press(KeyCode.DIGIT1);
        type("#signin-password", "wrong");
        press(KeyCode.ENTER);
        picture("signin");
        type("#signin-password", Counter.PASSWORD);
        press(KeyCode.ENTER);
        picture("today");
        press(KeyCode.F1);
        picture("keys");
        press(KeyCode.ESCAPE);
        press(KeyCode.F10);
        picture("settings");
        control(KeyCode.L);
        picture("lock");
        press(KeyCode.F3);
        picture("lock-murmur");
        press(KeyCode.DIGIT4);
        press(KeyCode.F6);
        assertThat(files.rows(CaseQuery.murmurs())).as("noted without unlocking").hasSize(1);
        assertThat(scene.lookup("#murmur").isVisible()).isTrue();
        picture("lock-murmur-noted");
        press(KeyCode.ESCAPE);
        assertThat(scene.lookup("#lock").isVisible()).isTrue();
        type("#lock-field", Counter.PASSWORD);
        press(KeyCode.ENTER);
        press(KeyCode.F6);
        control(KeyCode.E);
        picture("today-en");
        assertThat(scene.lookup("#shell")).isNotNull();
        close(stage);
    }

    @Test
    void practiceIsMarkedInEveryTheme() {
        fill();
        Stage stage = show(1024, 576);
        press(KeyCode.F4);
        assertThat(scene.lookup(".practice-mark")).isNotNull();
        picture("practice-1024");
        press(KeyCode.F10);
        control(KeyCode.DIGIT2);
        press(KeyCode.F6);
        picture("practice-dark");
        press(KeyCode.F10);
        control(KeyCode.DIGIT3);
        control(KeyCode.DIGIT5);
        press(KeyCode.F6);
        picture("practice-contrast-large");
        control(KeyCode.E);
        picture("practice-large-en");
        close(stage);
    }

    @Test
    void anotherLanguageBeginsNothingAnew() {
        Snapshot.onFx(() -> built(1366, 768));
        press(KeyCode.F4);
        press(KeyCode.F2);
        control(KeyCode.E);
        press(KeyCode.F2);
        assertThat(begun).containsExactly("new", "", "new");
    }

    @Test
    void fillsALargeScreen() {
        fill();
        Snapshot.onFx(() -> built(1920, 1080));
        press(KeyCode.F4);
        picture("practice-1920");
        assertThat(scene.lookup("#today")).isNotNull();
    }

    private Stage show(int width, int height) {
        return Snapshot.onFx(() -> shown(width, height));
    }

    private Scene built(int width, int height) {
        Faces.load(Path.of("assets/fonts"));
        manners = new Manners(counter);
        Entrance entrance = new Entrance(counter, counter.help(), counter, manners, CLOCK, Background.immediate());
        DeskView desk = new DeskView(entrance, this::rooms);
        scene = new Scene(desk, width, height);
        desk.install(scene);
        return scene;
    }

    private Stage shown(int width, int height) {
        built(width, height);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private Rooms rooms(Session session) {
        TodayViewModel today = new TodayViewModel(files, Packs.policies(), Desks.murmurs(files), CLOCK, Background.immediate());
        SettingsViewModel settings = new SettingsViewModel(manners, session, counter, Packs.policies(),
                new Installed("1.0.0", "/data"), Background.immediate());
        return new Rooms(Map.of(Place.TODAY, around -> new TodayScreen(today, PrintDesk.empty().queue(), CLOCK, around),
                Place.RECOVERY, around -> new Recorder(begun, new Label(), new KeyMap(around.texts("shell"))),
                Place.SETTINGS, around -> new SettingsScreen(
                        new SettingsParts(settings, Optional.empty(), Optional.empty()), around)), counter,
                Optional.empty(), Optional.empty(), Optional.of(new MurmurViewModel(Desks.murmurs(files),
                        new InMemoryDrafts(), Background.immediate())), Optional.empty());
    }

    private void fill() {
        List<CaseEvent> acts = Cases.acts();
        for (int i = 1; i <= 5; i++) {
            CaseRef ref = new CaseRef(new CaseId(new UUID(1, i)), files.nextNumber());
            files.append(ref.id(), 0, List.of(Cases.recorded(new CaseEvent.Opened(ref, Cases.POLICY, Channel.COUNTER)),
                    Cases.recorded(acts.get(0)), Cases.recorded(acts.get(1))));
            if (i > 2) {
                files.append(ref.id(), 3, List.of(Cases.recorded(acts.get(2)), Cases.recorded(acts.get(11))));
            }
            if (i > 3) {
                files.append(ref.id(), 5, List.of(Cases.recorded(new CaseEvent.Held(Personal.of("去取卡")))));
            }
        }
    }

    /** A screen that remembers what it was shown at. */
    private record Recorder(List<String> begun, Node root, KeyMap keys) implements Screen {

        @Override
        public void shown(String id) {
            begun.add(id);
        }

        @Override
        public void hidden() {
            root.setOpacity(1);
        }
    }

    private void press(KeyCode code) {
        fire(code, false);
    }

    private void control(KeyCode code) {
        fire(code, true);
    }

    private void fire(KeyCode code, boolean control) {
        Snapshot.settled();
        Snapshot.onFx(() -> {
            String text = code.isDigitKey() ? code.getName() : "";
            Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, false, false));
            return code;
        });
    }

    private void type(String field, String text) {
        Snapshot.settled();
        Snapshot.onFx(() -> {
            String id = field.startsWith("#") ? field : "#setup-" + field;
            TextInputControl control = (TextInputControl) scene.lookup(id);
            control.requestFocus();
            control.setText(text);
            return text;
        });
    }

    private void picture(String name) {
        Snapshot.settled();
        Snapshot.onFx(() -> {
            String pictures = System.getProperty("amends.pictures", folder.toString());
            Snapshot.write(scene, Path.of(pictures).resolve(name + ".png"));
            assertThat(Cut.texts(scene.getRoot())).as(name).isEmpty();
            return name;
        });
    }

    private static void close(Stage stage) {
        Snapshot.onFx(() -> {
            stage.close();
            return true;
        });
    }
}
