package org.amends.desk.shell;

import java.util.Arrays;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.amends.core.language.Language;
import org.amends.core.session.OwnKeys;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.Session;
import org.amends.desk.kit.Banner;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.signin.RescueViewModel;
import org.amends.desk.signin.SetUpViewModel;
import org.amends.desk.signin.SignInViewModel;
import org.amends.desk.signin.WelcomeViewModel;

/**
 * The whole desk in one window: entrance first, then the frame with the rooms that the session opens. View models
 * outlive a change of language; views are built anew. FX thread.
 */
public final class DeskView extends StackPane {
    private final Entrance entrance;
    private final Function<Session, Rooms> open;
    private final SignInViewModel signIn;
    private final SetUpViewModel setUp;
    private final RescueViewModel rescue;
    private boolean isRescuing;
    private boolean isSetUp = true;
    private Throwable closed;
    private Rooms rooms;
    private ShellViewModel shell;
    private ShellView frame;
    private EntranceView door;
    private RestWatch rest;
    private WelcomeViewModel arrival;

    public DeskView(Entrance entrance, Function<Session, Rooms> open) {
        this.entrance = entrance;
        this.open = open;
        signIn = new SignInViewModel(entrance.signIn(), entrance.help().locks(), entrance.background(), this::enter);
        rescue = new RescueViewModel(entrance.help().rescue(), entrance.background(), this::enter);
        setUp = new SetUpViewModel(entrance.setUp(), entrance.background(), this::enter);
        entrance.manners().languageProperty().addListener((language, before, after) -> build());
    }

    /** Puts the desk on a scene: looks, keys, and the first screen. */
    public void install(Scene scene) {
        var manners = entrance.manners();
        manners.look().putOn(scene);
        manners.themeProperty().addListener((theme, before, after) -> manners.look().putOn(scene));
        manners.sizeProperty().addListener((size, before, after) -> manners.look().putOn(scene));
        scene.addEventFilter(InputEvent.ANY, input -> touched());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::chord);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::plain);
        build();
        look();
    }

    /** Sees whether the counter can be opened; asked again as often as the clerk likes. */
    private void look() {
        entrance.background().run(entrance.signIn()::isSetUp, this::found, this::cannotOpen);
    }

    private void cannotOpen(Throwable why) {
        closed = why;
        build();
    }

    /** Says that something unforeseen happened, by its code, and lets the clerk go on. FX thread. */
    public void crashed(String code) {
        Texts texts = Texts.of("faults", language());
        Banner banner = new Banner(Banner.Tone.DANGER, texts.get("UNEXPECTED.what", code),
                texts.get("UNEXPECTED.safe"), texts.get("UNEXPECTED.now"));
        if (shell != null) {
            shell.show(banner);
        }
    }

    /** Shows a failing world wherever the clerk is. FX thread. */
    public void fault(Throwable why) {
        if (shell != null) {
            shell.show(new Faults(language()).banner(why));
        } else {
            door.fault(why);
        }
    }

    private void found(boolean yes) {
        closed = null;
        isSetUp = yes;
        if (yes) {
            signIn.open();
        } else {
            setUp.open();
        }
        build();
    }

    private void enter(Session session) {
        isRescuing = false;
        closed = null;
        rooms = open.apply(session);
        rooms.own().ifPresentOrElse(own -> entrance.background().run(own::welcome,
                first -> arrive(session, own, first), this::fault), () -> inside(session));
    }

    /** Whoever comes for the first time chooses a password of their own before anything else. */
    private void arrive(Session session, OwnKeys own, OwnKeys.Welcome first) {
        if (first == OwnKeys.Welcome.NOTHING) {
            inside(session);
        } else {
            arrival = new WelcomeViewModel(own, rooms.lock(), first, entrance.background(), () -> inside(session));
            build();
        }
    }

    private void inside(Session session) {
        arrival = null;
        rest = new RestWatch(entrance.clock().instant());
        shell = new ShellViewModel(session, rooms.lock(), rooms.screens().keySet(), entrance.background());
        shell.renewalsProperty().addListener((count, before, after) -> build());
        build();
        shell.open(Arrays.stream(Place.values()).filter(shell::has).findFirst().orElseThrow());
        rooms.found().ifPresent(this::fault);
    }

    private void leave() {
        Session session = shell.session();
        frame.leave();
        frame = null;
        shell = null;
        entrance.background().run(() -> {
            entrance.signIn().signOut(session);
            return entrance.signIn().isSetUp();
        }, this::found, this::cannotOpen);
    }

    private void build() {
        if (frame != null) {
            frame.leave();
        }
        if (shell == null) {
            door = new EntranceView(entrance.manners(), signIn, this::rescue);
            getChildren().setAll(door);
            if (isRescuing) {
                door.rescue(rescue, this::dontRescue);
            } else if (closed != null) {
                door.closed(closed, this::look, signIn);
            } else if (arrival != null) {
                door.welcome(arrival);
            } else if (isSetUp) {
                door.signIn(signIn);
            } else {
                door.setUp(setUp, signIn);
            }
        } else {
            frame = new ShellView(shell, rooms, around(), everywhere(),
                    () -> new Formats(language(), entrance.clock()).time(entrance.clock().instant()), this::second);
            getChildren().setAll(frame);
            frame.enter();
        }
    }

    /** Two people with the hall's key, where nobody can sign in. */
    private void rescue() {
        if (arrival == null) {
            rescue.open();
            isRescuing = true;
            build();
        }
    }

    private void dontRescue() {
        isRescuing = false;
        build();
    }

    private void touched() {
        if (rest != null) {
            rest.touched();
        }
    }

    /** Nobody touched anything for long enough: the screen locks itself. A session that is over ends; what was typed is kept. */
    private void second() {
        if (rest.isOver(entrance.clock().instant(), entrance.manners().lockAfterProperty().get().minutes())) {
            shell.lock();
        }
        if (!shell.session().isPractice()) {
            limit(rest.session(entrance.clock().instant()));
        }
    }

    private void limit(RestWatch.Session session) {
        if (session == RestWatch.Session.ENDS_SOON) {
            shell.show(Banner.notice(Texts.of("shell", language()).get("session.soon")));
        } else if (session == RestWatch.Session.IS_OVER) {
            leave();
            signIn.tell(Refusal.of("session.over"));
        }
    }

    private Surroundings around() {
        return new Surroundings(language(), new Formats(language(), entrance.clock()), new Refusals(language()), shell);
    }

    private KeyMap everywhere() {
        KeyMap keys = new KeyMap(Texts.of("shell", language()));
        if (shell.has(Place.RECOVERY)) {
            keys.on("F2", "key.begin", () -> shell.open(Place.RECOVERY, "new"));
        }
        ShellView.places(rooms.screens()).forEach(place -> keys.on(place.chord(),
                "place." + place.name().toLowerCase(java.util.Locale.ROOT), () -> shell.open(place)));
        if (!shell.session().isPractice()) {
            keys.on("Ctrl+L", "key.lock", shell::lock);
        }
        return keys.on("Ctrl+E", "key.language", entrance.manners()::switchLanguage)
                .on("Ctrl+Shift+L", "key.leave", this::leave)
                .on("Esc", "key.back", shell::back);
    }

    private Language language() {
        return entrance.manners().languageProperty().get();
    }

    private void chord(KeyEvent key) {
        if (frame != null && shell != null) {
            frame.chord(key);
        } else {
            door.keys().doChord(key);
        }
    }

    private void plain(KeyEvent key) {
        if (frame != null && shell != null) {
            frame.plain(key);
        } else {
            door.plain(key);
        }
    }
}
