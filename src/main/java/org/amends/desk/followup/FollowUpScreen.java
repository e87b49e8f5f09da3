package org.amends.desk.followup;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.casefile.CaseEvent.FollowUpMissed.Missed;
import org.amends.desk.kit.Banner;
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

/** Follow-ups as a screen of the shell: numbers take a call up, then answer its questions; Esc leaves the call. */
public final class FollowUpScreen implements Screen {
    private static final int NUMBERED = 9;
    private static final double LEFT = 660;
    private static final double RIGHT = 300;

    private final FollowUpViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final ScrollPane root;
    private final CallPane call;
    private final KeyMap keys;
    private final Pulse minutes;

    public FollowUpScreen(FollowUpViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        texts = around.texts("followup");
        call = new CallPane(model, around, this::openCase);
        call.setMaxHeight(Region.USE_PREF_SIZE);
        Label title = new Label(texts.get("followup.title"));
        title.getStyleClass().add("page-title");
        VBox page = new VBox(Space.LARGE, title, new Beside(call, new QueuePane(model, around),
                new Beside.Widths(LEFT, RIGHT), Space.LARGE));
        page.getStyleClass().add("page");
        root = new FocusScroll(page);
        root.setId("followup");
        keys = laid();
        minutes = new Pulse(Duration.ofMinutes(1), model::open);
        Faults faults = new Faults(around.language());
        model.faultProperty().subscribe(why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        });
        model.doneProperty().subscribe(this::ended);
        model.chosenProperty().subscribe(line -> root.requestFocus());
    }

    private KeyMap laid() {
        KeyMap map = new KeyMap(texts).on("Ctrl+Enter", "key.answered", model::answered)
                .on("Ctrl+N", "key.no-answer", () -> model.missed(Missed.NO_ANSWER))
                .on("Ctrl+B", "key.bad-moment", () -> model.missed(Missed.BAD_MOMENT))
                .on("Ctrl+W", "key.wrong-number", () -> model.missed(Missed.WRONG_NUMBER))
                .on("Ctrl+O", "key.case", this::openCase).on("Esc", "key.leave", this::leave);
        for (int number = 1; number <= NUMBERED; number++) {
            int n = number;
            map.on(Integer.toString(n), "key.number", () -> number(n));
        }
        return map;
    }

    private void number(int number) {
        if (model.chosenProperty().get() == null) {
            model.choose(number);
        } else {
            call.choose(number);
        }
    }

    private void leave() {
        if (model.chosenProperty().get() == null) {
            around.navigator().back();
        } else {
            model.choose(null);
        }
    }

    private void openCase() {
        if (model.chosenProperty().get() != null) {
            around.navigator().open(Place.RECOVERY, model.chosenProperty().get().file().ref().id().toString());
        }
    }

    /** Says what came of the call; what is not solved goes on at once in its case. */
    private void ended(FollowUpViewModel.Done done) {
        if (done == null) {
            return;
        }
        String number = done.line().file().ref().number().text();
        if (done.outcome() == FollowUpViewModel.Done.Outcome.REOPENED) {
            around.navigator().open(Place.RECOVERY, done.line().file().ref().id().toString());
        }
        around.navigator().show(Banner.notice(texts.get("ended." + done.outcome(), number,
                done.next().map(around.formats()::moment).orElse(""))));
        around.navigator().status(number);
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
