package org.amends.desk.recovery.find;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.core.register.Registered;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.interlude.InterludePane;

/** A line to type in with those who fit beneath it, numbers masked; at the right what is known of the one pointed at. */
public final class FindPane implements InterludePane {
    private static final double COLUMN = 300;

    private final FindModel model;
    private final Texts texts;
    private final Runnable close;
    private final DraftField field;
    private final VBox lines = new VBox(Space.HAIR);
    private final VisitCard card;
    private final Columns root;

    public FindPane(FindModel model, Texts texts, Formats formats, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        field = new DraftField("find-typed", model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        card = new VisitCard(model, texts, formats);
        FieldBox box = new FieldBox(texts.get("find.label"), field).help(texts.get("find.help"));
        lines.setId("find-lines");
        root = new Columns(COLUMN, Space.MEDIUM, new SectionCard(texts.get("find.title"), Icon.PERSON, box, lines), card);
        root.setId("interlude-find");
        model.visitProperty().subscribe(visit -> {
            card.show(visit);
            fill();
        });
        model.stateProperty().subscribe(state -> fill());
        fill();
    }

    private void fill() {
        lines.getChildren().setAll(model.found().stream().map(this::line).toList());
        if (model.stateProperty().get() != FindModel.State.FOUND) {
            lines.getChildren().add(VisitCard.label(texts.get("find." + model.stateProperty().get()), "soft"));
        }
    }

    private Line line(Registered who) {
        String name = who.customer().isNamed() ? who.customer().name().shown() : texts.get("context.unnamed");
        MaskedCustomer masked = MaskedCustomer.of(who.customer());
        String marks = texts.get("find.marks", masked.account(), masked.phone().isEmpty() ? texts.get("find.no-phone")
                : masked.phone());
        Label first = VisitCard.label((model.isPointed(who) ? "▸ " : "") + name, "strong");
        Line line = new Line(name + ", " + marks, () -> {
            model.point(who);
            commit();
        }, new VBox(Space.HAIR, first, VisitCard.label(marks, "soft"), VisitCard.label(MaskedCustomer.area(who.customer().address()), "soft")));
        line.setFocusTraversable(false);
        return line;
    }

    private void arrows(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            model.move(key.getCode() == KeyCode.DOWN ? 1 : -1);
            key.consume();
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        focus();
    }

    @Override
    public boolean choose(int number) {
        return false;
    }

    @Override
    public void addKeys(KeyMap keys) {
        keys.on("Ctrl+J", "key.find.join", model::join).on("Ctrl+U", "key.find.part", model::part);
    }

    @Override
    public void commit() {
        model.take(close);
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.end();
    }
}
