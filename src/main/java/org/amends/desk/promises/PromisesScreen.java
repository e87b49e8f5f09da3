package org.amends.desk.promises;

import java.time.Clock;
import java.time.Duration;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Pulse;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.fold.FocusScroll;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The ledger as a screen of the shell: numbers take a promise up, the acts stand beside. */
public final class PromisesScreen implements Screen {
    private static final int NUMBERED = 9;
    private static final double LEFT = 480;
    private static final double RIGHT = 360;

    private final PromisesViewModel model;
    private final Surroundings around;
    private final ScrollPane root;
    private final ActsPane acts;
    private final KeyMap keys;
    private final Pulse minutes;
    private final PauseTransition toWords = new PauseTransition(javafx.util.Duration.millis(30));

    public PromisesScreen(PromisesViewModel model, Clock clock, Surroundings around) {
        this.model = model;
        this.around = around;
        Texts texts = around.texts("promises");
        acts = new ActsPane(model, around, this::openCase);
        acts.setMaxHeight(Region.USE_PREF_SIZE);
        Label title = new Label(texts.get("promises.title"));
        title.getStyleClass().add("page-title");
        VBox page = new VBox(Space.LARGE, title, new Beside(new LinesPane(model, clock, around, acts::focusFirst), acts,
                new Beside.Widths(LEFT, RIGHT), Space.LARGE));
        page.getStyleClass().add("page");
        root = new FocusScroll(page);
        root.setId("promises");
        keys = new KeyMap(texts).on("Ctrl+K", "key.keep", model::keep).on("Ctrl+M", "key.date", model::setDate)
                .on("Ctrl+O", "key.case", this::openCase);
        for (int number = 1; number <= NUMBERED; number++) {
            int n = number;
            keys.on(Integer.toString(n), "key.row", () -> take(n));
        }
        toWords.setOnFinished(ended -> acts.focusFirst());
        model.chosenProperty().addListener((chosen, was, is) -> leaveWords(is == null));
        minutes = new Pulse(Duration.ofMinutes(1), model::open);
        Faults faults = new Faults(around.language());
        model.faultProperty().subscribe(why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        });
    }

    /** Lets the choosing number key end first: it must not be typed into the words. */
    private void take(int number) {
        if (model.choose(number)) {
            toWords.playFromStart();
        }
    }

    /** With nothing chosen the next number chooses again instead of being typed. */
    private void leaveWords(boolean nothingChosen) {
        if (nothingChosen) {
            root.requestFocus();
        }
    }

    private void openCase() {
        if (model.chosenProperty().get() != null) {
            around.navigator().open(Place.RECOVERY, model.chosenProperty().get().open().ref().id().toString());
        }
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public KeyMap keys() {
        return keys;
    }

    @Override
    public void shown(String id) {
        model.open();
        minutes.start();
    }

    @Override
    public void hidden() {
        minutes.stop();
    }
}
