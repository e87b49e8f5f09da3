package org.amends.desk.shift;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.fold.FocusScroll;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The change of shift as a screen of the shell: numbers take a case up, Ctrl+Enter gives it over, Alt+T takes what waits. */
public final class ShiftScreen implements Screen {
    private static final int NUMBERED = 9;
    private static final double LEFT = 480;
    private static final double RIGHT = 400;

    private final ShiftViewModel model;
    private final ScrollPane root;
    private final GivePane give;
    private final KeyMap keys;
    private boolean isComing;
    private final PauseTransition toNote = new PauseTransition(javafx.util.Duration.millis(30));

    public ShiftScreen(ShiftViewModel model, Surroundings around) {
        this.model = model;
        Texts texts = around.texts("shift");
        give = new GivePane(model, around);
        Label title = new Label(texts.get("shift.title"));
        title.getStyleClass().add("page-title");
        Label lead = new Label(texts.get("shift.lead"));
        lead.getStyleClass().add("soft");
        lead.setWrapText(true);
        VBox page = new VBox(Space.LARGE, new VBox(Space.HAIR, title, lead),
                new Beside(give, new TakePane(model, around), new Beside.Widths(LEFT, RIGHT), Space.LARGE));
        page.getStyleClass().add("page");
        root = new FocusScroll(page);
        root.setId("shift");
        keys = new KeyMap(texts).on("Ctrl+Enter", "key.give", model::handOver).on("Alt+T", "key.take", model::takeAll);
        for (int number = 1; number <= NUMBERED; number++) {
            int n = number;
            keys.on(Integer.toString(n), "key.row", () -> take(n));
        }
        toNote.setOnFinished(ended -> give.focusNote());
        model.chosenProperty().subscribe(line -> {
            if (line != null && isComing) {
                isComing = false;
                toNote.playFromStart();
            }
        });
        Faults faults = new Faults(around.language());
        model.faultProperty().subscribe(why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        });
    }

    /** Lets the choosing number key end first: it must not be typed into the note. */
    private void take(int number) {
        if (model.choose(number)) {
            toNote.playFromStart();
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
        isComing = model.chosenProperty().get() == null;
        model.open();
    }

    @Override
    public void focus() {
        give.focusNote();
    }

    @Override
    public void hidden() {
        // what is typed stays in its draft
    }
}
