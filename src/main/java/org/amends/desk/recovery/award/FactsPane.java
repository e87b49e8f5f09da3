package org.amends.desk.recovery.award;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.amends.core.compensation.fact.FactOption;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.rights.FactShown;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.key.KeyHandover;
import org.amends.desk.kit.theme.Space;

/**
 * The facts of one rule, one after the other: the next one missing is asked large, by number keys or a field; beneath it stands what the
 * case knows already, line by line, to be opened again. Enter and Tab go on to the next.
 */
final class FactsPane extends VBox {
    /** No wider is a value, so that its name keeps its room. */
    private static final double VALUE = 210;
    /** A value of fewer letters stands on one line. */
    private static final int SHORT = 12;
    private static final List<String> YES_NO = List.of("yes", "no");

    private final EntitlementModel model;
    private final Texts texts;
    private final Refusals refusals;
    private Optional<AnswerList<String>> choices = Optional.empty();
    private Optional<DraftField> field = Optional.empty();

    FactsPane(EntitlementModel model, Texts texts, Refusals refusals) {
        super(Space.SMALL);
        this.model = model;
        this.texts = texts;
        this.refusals = refusals;
        setId("facts");
        model.entries().subscribe(() -> ask(model.nextAsked()));
    }

    /** Takes a number key; false when no choice is asked for. */
    boolean choose(int number) {
        return choices.map(list -> list.choose(number)).orElse(false);
    }

    /** To the field that is asked for; else where number keys and Enter are heard. */
    void focus() {
        field.ifPresentOrElse(open -> {
            KeyHandover.to(open);
            open.end();
        }, this::requestFocus);
    }

    /** What is asked next, from the first that is missing or cannot be. */
    void goOn() {
        ask(model.nextAsked());
        focus();
    }

    private void ask(Optional<FactEntry> next) {
        choices = Optional.empty();
        field = Optional.empty();
        getChildren().clear();
        next.ifPresentOrElse(entry -> getChildren().add(isChoice(entry) ? choice(entry) : typed(entry)),
                () -> getChildren().add(label(texts.get("award.facts.all"), "strong")));
        VBox known = new VBox(Space.HAIR);
        model.entries().stream().filter(entry -> entry.valueProperty().get() != null && !next.equals(Optional.of(entry)))
                .forEach(entry -> known.getChildren().add(known(entry)));
        getChildren().add(known);
    }

    private static boolean isChoice(FactEntry entry) {
        return entry.spec().type() == FactType.YES_NO || entry.spec().type() == FactType.CHOICE;
    }

    private Line known(FactEntry entry) {
        String name = texts.in(entry.spec().label());
        String value = texts.in(FactShown.of(entry.spec(), entry.valueProperty().get()));
        Label about = label(name, "soft");
        about.getStyleClass().add("small");
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        Label what = label(value, "strong");
        what.setTextAlignment(TextAlignment.RIGHT);
        what.setMaxWidth(VALUE);
        what.setMinWidth(value.length() < SHORT ? USE_PREF_SIZE : 0);
        Line line = new Line(name + ", " + value, () -> {
            ask(Optional.of(entry));
            focus();
        }, Icon.DONE.node(), about, what);
        line.getStyleClass().addAll("answered", "slim");
        return line;
    }

    private Node choice(FactEntry entry) {
        FactSpec spec = entry.spec();
        boolean isYesNo = spec.type() == FactType.YES_NO;
        AnswerList<String> list = new AnswerList<String>(id -> isYesNo ? texts.get("fact." + id) : texts.in(spec.label(id)))
                .of(isYesNo ? YES_NO : spec.options().stream().map(FactOption::id).toList());
        list.setId("fact-" + spec.id());
        String typed = entry.text().value();
        list.chosenProperty().set(typed.isEmpty() ? null : typed);
        list.chosenProperty().subscribe((was, is) -> {
            entry.typedProperty().set(is);
            goOn();
        });
        choices = Optional.of(list);
        return new VBox(Space.SMALL, label(texts.in(spec.label()), "strong"), list);
    }

    private Node typed(FactEntry entry) {
        FactSpec spec = entry.spec();
        String unit = texts.in(spec.unit());
        DraftField line = new DraftField("fact-" + spec.id(), entry.text());
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> leave(entry, key));
        FieldBox box = new FieldBox(texts.in(spec.label()) + (unit.isEmpty() ? "" : " (" + unit + ")"), line)
                .refusal(model.faultOf(entry), refusals);
        entry.heardProperty().subscribe(heard -> box.help(heard.map(how -> texts.get("heard", texts.in(how)))
                .orElse(texts.get("fact.help." + spec.type()))));
        field = Optional.of(line);
        return box;
    }

    /** What is typed and can be is taken; Enter on what cannot be, or on nothing, says so at its place. */
    private void leave(FactEntry entry, KeyEvent key) {
        boolean onward = key.getCode() == KeyCode.ENTER && !key.isControlDown()
                || key.getCode() == KeyCode.TAB && !key.isShiftDown();
        if (onward && entry.valueProperty().get() != null) {
            key.consume();
            goOn();
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
