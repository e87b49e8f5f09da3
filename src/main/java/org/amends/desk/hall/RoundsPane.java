package org.amends.desk.hall;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.rounds.CheckLine;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The item in hand with its three answers, and beside it every item with what was found. */
final class RoundsPane extends VBox {
    static final String IN_ORDER = "Alt+1";
    static final String FAULT = "Alt+2";
    static final String MENDED = "Alt+3";
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double LEFT = 480;
    private static final double RIGHT = 400;

    private final RoundsViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final Label title = wrapped("", "strong");
    private final Label how = wrapped("", "soft");
    private final Label known = wrapped("", "bad");
    private final VBox rows = new VBox(Space.HAIR);
    private final DraftField note;

    RoundsPane(RoundsViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        texts = around.texts("hall");
        note = new DraftField("rounds-note", model.note());
        rows.setId("rounds-lines");
        known.managedProperty().bind(known.textProperty().isNotEmpty());
        FlowPane acts = new FlowPane(Space.MEDIUM, Space.SMALL,
                ActButton.plain(texts.get("key.in-order"), IN_ORDER, model::inOrder).named("rounds-in-order"),
                ActButton.plain(texts.get("key.fault"), FAULT, model::fault).named("rounds-fault"),
                ActButton.plain(texts.get("key.mended"), MENDED, model::mended).named("rounds-mended"));
        VBox form = new VBox(Space.SMALL, title, how, known, new FieldBox(texts.get("rounds.note"), note).help(texts.get("rounds.note.help"))
                .refusal(model.refusalProperty(), around.refusals()), acts);
        form.visibleProperty().bind(model.chosenProperty().isNotNull());
        form.managedProperty().bind(form.visibleProperty());
        EmptyState done = new EmptyState(Icon.DONE, texts.get("rounds.done"), texts.get("rounds.done.how"));
        done.visibleProperty().bind(model.chosenProperty().isNull());
        done.managedProperty().bind(done.visibleProperty());
        SectionCard now = new SectionCard(texts.get("rounds.now"), Icon.LOOK, form, done);
        now.setId("rounds-now");
        getChildren().add(new Beside(now, new SectionCard(texts.get("rounds.all"), Icon.HALL, rows),
                new Beside.Widths(LEFT, RIGHT), Space.LARGE));
        model.lines().subscribe(this::fill);
        model.chosenProperty().subscribe(this::show);
    }

    void focusNote() {
        note.requestFocus();
    }

    private void show(CheckLine line) {
        if (line != null) {
            title.setText(texts.in(line.item().title()));
            how.setText(texts.in(line.item().how()));
            known.setText(line.fault().map(f -> texts.get("rounds.fault", around.formats().day(f.since()), f.note())).orElse(""));
        }
        fill();
    }

    private void fill() {
        rows.getChildren().clear();
        String list = "";
        for (CheckLine line : model.lines()) {
            if (!line.place().list().equals(list)) {
                list = line.place().list();
                rows.getChildren().add(wrapped(texts.in(line.place().title()), "section-title"));
            }
            rows.getChildren().add(row(line));
        }
    }

    private Node row(CheckLine line) {
        VBox words = new VBox(Space.HAIR, wrapped(texts.in(line.item().title()), "words"), wrapped(standing(line), "soft"));
        line.fault().ifPresent(f -> words.getChildren().add(
                wrapped(texts.get("rounds.fault", around.formats().day(f.since()), f.note()), "bad")));
        if (line.past().isRepeated()) {
            words.getChildren().add(wrapped(texts.get("rounds.repeated", line.past().faults()), "bad"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Line row = new Line(texts.in(line.item().title()), () -> model.choose(line), words);
        row.pseudoClassStateChanged(SELECTED, line.equals(model.chosenProperty().get()));
        return row;
    }

    private String standing(CheckLine line) {
        String found = line.today().map(f -> texts.get("finding." + f)).orElse(texts.get("rounds.not-yet"));
        return line.past().days() < 2 ? found : texts.get("rounds.up", found, line.past().upDays(), line.past().days());
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll(style, "small");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
