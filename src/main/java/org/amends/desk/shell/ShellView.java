package org.amends.desk.shell;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.BannerPane;
import org.amends.desk.kit.control.LineLight;
import org.amends.desk.kit.control.Pulse;
import org.amends.desk.kit.fold.Room;
import org.amends.desk.kit.fold.RoomMeter;
import org.amends.desk.kit.key.KeyLine;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.ScreenFactory;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.settings.headoffice.HeadOfficePane;
import org.amends.desk.settings.headoffice.HeadOfficeViewModel;

/** The frame round every screen: top bar, rail, banner, the screen, its keys; key sheet and lock above all. */
final class ShellView extends StackPane {
    static final String ID = "shell";

    private static final String LINE = "Alt+Y";
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ShellViewModel model;
    private final Map<Place, ScreenFactory> factories;
    private final Surroundings around;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private final BorderPane frame = new BorderPane();
    private final BorderPane stage = new BorderPane();
    private final KeyBar keyBar = new KeyBar();
    private final KeySheet keySheet;
    private final LockPane lockPane;
    private final TopBar topBar;
    private final PlaceRail placeRail;
    private final KeyMap everywhere;
    private final Runnable everySecond;
    private final Pulse pulse;
    private final BannerPane banner;
    private final Optional<MurmurLayer> murmurs;
    private final Optional<HeadOfficeViewModel> headOffice;
    private final Optional<LineLight> line;
    private Subscription following = () -> { };
    private Subscription keysFollowed = Subscription.EMPTY;
    private Screen shown;
    private KeyMap hinted;

    ShellView(ShellViewModel model, Rooms rooms, Surroundings around, KeyMap everywhere, Supplier<String> time,
            Runnable everySecond) {
        this.model = model;
        this.factories = rooms.screens();
        this.around = around;
        this.everywhere = everywhere;
        this.everySecond = everySecond;
        Texts texts = around.texts("shell");
        everywhere.on("F1", "key.keys", this::keys);
        topBar = new TopBar(model.session(), texts, model.savedProperty());
        headOffice = rooms.headOffice();
        line = headOffice.map(office -> new LineLight(around.texts("kit"), around.formats(), () -> everywhere.act(LINE)));
        line.ifPresent(light -> {
            topBar.line(light);
            everywhere.on(LINE, "key.line", () -> model.open(Place.SETTINGS, HeadOfficePane.ID));
        });
        banner = new BannerPane(around.texts("kit"));
        keySheet = new KeySheet(texts);
        placeRail = new PlaceRail(model, texts);
        murmurs = rooms.murmurs().map(slip -> new MurmurLayer(slip, model, around, this::focusBeneath));
        lockPane = new LockPane(model, () -> everywhere.act(LockPane.LEAVE), texts, around.refusals(),
                murmurs);
        murmurs.ifPresent(layer -> everywhere.on(MurmurLayer.KEY, "key.murmur", layer::open));
        pulse = new Pulse(java.time.Duration.ofSeconds(1), () -> beat(time));
        topBar.time(time.get());
        build(texts);
    }

    private void build(Texts texts) {
        setId(ID);
        getStyleClass().add("shell");
        if (model.session().isPractice()) {
            getStyleClass().add("practice");
        }
        if (!model.session().isPractice()) {
            topBar.add(ActButton.quiet(texts.get("key.lock"), "Ctrl+L", model::lock));
        }
        stage.setTop(banner);
        frame.setTop(topBar);
        frame.setLeft(placeRail);
        frame.setCenter(stage);
        frame.setBottom(new VBox(keyBar));
        frame.visibleProperty().bind(model.lockedProperty().not());
        getChildren().addAll(frame, keySheet, lockPane);
        murmurs.ifPresent(layer -> getChildren().add(layer.slip()));
        new RoomMeter(this, this::fold);
    }

    /** Begins to follow the model; a place shown before comes back as it was left, so that nothing begins twice. */
    void enter() {
        pulse.start();
        ifThere(model.visitProperty().get(), visit -> show(new Visit(visit.place(), "", visit.turn())));
        Faults faults = new Faults(around.language());
        following = Subscription.combine(
                model.visitProperty().subscribe((before, visit) -> {
                    banner.goOn();
                    show(visit);
                }),
                model.lockedProperty().subscribe(this::locked),
                headOffice.map(office -> office.stateProperty().subscribe(line.orElseThrow()::show)).orElse(Subscription.EMPTY),
                murmurs.map(MurmurLayer::follow).orElse(Subscription.EMPTY),
                model.bannerProperty().subscribe(next -> ifThere(next, banner::show)),
                model.faultProperty().subscribe(why -> ifThere(why, fault -> banner.show(faults.banner(fault)))));
    }

    /** Leaves everything as it stands; a new frame may follow in another language. */
    void leave() {
        following.unsubscribe();
        keysFollowed.unsubscribe();
        pulse.stop();
        if (shown != null) {
            shown.hidden();
            shown = null;
        }
        screens.values().forEach(Screen::takenDown);
        screens.clear();
    }

    private static <T> void ifThere(T thing, Consumer<T> use) {
        if (thing != null) {
            use.accept(thing);
        }
    }

    private void focusBeneath() {
        if (model.lockedProperty().get()) {
            lockPane.focus();
        } else if (shown != null) {
            shown.focus();
        }
    }

    private void locked(boolean isLocked) {
        if (isLocked) {
            murmurs.ifPresent(MurmurLayer::close);
            keySheet.setVisible(false);
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        }
        focusBeneath();
    }

    void chord(KeyEvent key) {
        if (murmurs.filter(layer -> layer.chord(key)).isPresent()) {
            hint();
        } else if (!model.lockedProperty().get()) {
            if (keySheet.isVisible()) {
                keySheet.setVisible(false);
                key.consume();
            } else if (shown == null || !shown.keys().doChord(key)) {
                everywhere.doChord(key);
            }
            hint();
        } else if (everywhere.isFor(LockPane.LEAVE, key)) {
            everywhere.doChord(key);
        }
    }

    private void fold(Room room) {
        topBar.fold(room);
        placeRail.fold(room);
        pseudoClassStateChanged(LOW, room.isLow());
    }

    void plain(KeyEvent key) {
        if (murmurs.filter(layer -> layer.plain(key)).isPresent()) {
            return;
        }
        if (!model.lockedProperty().get() && (shown == null || !shown.keys().doPlain(key))) {
            everywhere.doPlain(key);
        }
        hint();
    }

    private void show(Visit visit) {
        Screen next = screens.computeIfAbsent(visit.place(), place -> factories.get(place).make(around));
        if (shown != null) {
            shown.hidden();
        }
        shown = next;
        keysFollowed.unsubscribe();
        keysFollowed = next.onOtherKeys(this::hint);
        Node root = next.root();
        if (!root.equals(stage.getCenter())) {
            stage.setCenter(root);
        }
        next.shown(visit.id());
        hint();
        stage.applyCss();
        next.focus();
    }

    private void beat(Supplier<String> time) {
        topBar.time(time.get());
        everySecond.run();
        hint();
    }

    /** A screen may have other keys at every step; the hints follow. */
    private void hint() {
        if (shown != null && shown.keys() != null && shown.keys() != hinted) {
            hinted = shown.keys();
            keyBar.fill(hinted.lines(), help());
        }
    }

    private KeyLine help() {
        return everywhere.lines().stream().filter(line -> line.chord().equals("F1")).findFirst().orElseThrow();
    }

    private void keys() {
        if (shown != null) {
            keySheet.show(shown.keys(), everywhere);
        }
    }

    /** The places that have a screen, for the keys that open them. */
    static Iterable<Place> places(Map<Place, ScreenFactory> factories) {
        return Arrays.stream(Place.values()).filter(factories::containsKey).toList();
    }
}
