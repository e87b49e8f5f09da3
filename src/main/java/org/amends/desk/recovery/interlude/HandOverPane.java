package org.amends.desk.recovery.interlude;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amends.core.people.Person;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.theme.Space;

/** Who takes over, by number, and the note that goes with the case. */
public final class HandOverPane implements InterludePane {
    private final HandOverModel model;
    private final Runnable done;
    private final AnswerList<HandOverModel.Taker> takers;
    private final DraftField note;
    private final VBox root;
    /** Lets the choosing number key end first: it must not be typed into the note. */
    private final PauseTransition toNote = new PauseTransition(Duration.millis(30));

    /** `done` runs when the case is out of hand. */
    public HandOverPane(HandOverModel model, Texts texts, Runnable done) {
        this.model = model;
        this.done = done;
        takers = new AnswerList<>(t -> t.person().map(Person::name).orElse(texts.get("hand-over.shift")));
        takers.chosenProperty().bindBidirectional(model.takerProperty());
        note = new DraftField("hand-over-note", model.note());
        FieldBox words = new FieldBox(texts.get("hand-over.note"), note).help(texts.get("hand-over.help"));
        root = new VBox(Space.MEDIUM, new SectionCard(texts.get("hand-over.title"), Icon.PERSON, takers, words));
        root.setId("interlude-hand-over");
        toNote.setOnFinished(ended -> note.requestFocus());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        takers.of(model.takers());
        focus();
    }

    @Override
    public boolean choose(int number) {
        boolean there = takers.choose(number);
        if (there) {
            toNote.playFromStart();
        }
        return there;
    }

    @Override
    public void commit() {
        model.handOver(done);
    }

    @Override
    public void focus() {
        if (model.takerProperty().get() == null) {
            root.requestFocus();
        } else {
            note.requestFocus();
        }
    }
}
