package org.amends.desk.recovery.clocks;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.caseclock.ClockReading;
import org.amends.core.caseclock.ClockReading.Motion;
import org.amends.core.language.Wording;
import org.amends.core.timing.Deadline;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.interlude.InterludePane;

/** All clocks by number; one chosen says line by line how it was counted and where the rule is written. */
public final class ClocksPane implements InterludePane {
    private final ClocksModel model;
    private final Texts texts;
    private final Formats formats;
    private final Runnable close;
    private final VBox root = new VBox(Space.MEDIUM);

    public ClocksPane(ClocksModel model, Texts texts, Formats formats, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.close = close;
        root.setId("interlude-clocks");
        root.setFocusTraversable(true);
        model.chosenProperty().subscribe((before, now) -> show());
        model.desk().fileProperty().subscribe((before, now) -> show());
    }

    private void show() {
        if (model.desk().file() != null) {
            root.getChildren().setAll(model.looked().map(this::looked).orElseGet(this::all));
        }
    }

    private Node all() {
        VBox rows = new VBox(Space.HAIR);
        for (ClockReading reading : model.readings()) {
            int number = rows.getChildren().size() + 1;
            Label name = label(texts.in(reading.rule().title()), "strong");
            Label until = label(until(reading), "soft");
            VBox words = new VBox(Space.HAIR, name, until);
            HBox.setHgrow(words, Priority.ALWAYS);
            rows.getChildren().add(new Line(name.getText() + ", " + until.getText(), () -> model.choose(number),
                    ActButton.keyCap(Integer.toString(number)), words));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(label(texts.get("clocks.none"), "soft"));
        }
        return new SectionCard(texts.get("clocks.title"), Icon.CLOCK, rows);
    }

    private Node looked(ClockReading reading) {
        VBox lines = new VBox(Space.SMALL);
        lines.setId("clock-lines");
        for (Wording line : reading.deadline().lines()) {
            lines.getChildren().add(label(texts.in(line), "words"));
        }
        lines.getChildren().add(label(texts.get("clocks.source", texts.in(reading.rule().source())), "soft"));
        lines.getChildren().add(label(texts.get("clocks.stops", texts.in(reading.rule().run().stops())), "soft"));
        SectionCard card = new SectionCard(texts.in(reading.rule().title()), Icon.CLOCK, lines);
        if (reading.motion() == Motion.STOPPED) {
            card.getChildren().add(ActButton.primary(texts.get("clocks.go-on"), "Enter", this::commit).named("clock-go-on"));
        } else if (!model.reasons().isEmpty()) {
            card.getChildren().add(label(texts.get("clocks.stop"), "strong"));
            model.reasons().forEach(reason -> {
                int number = card.getChildren().size() - 2;
                Label words = label(texts.in(reason.title()), "words");
                card.getChildren().add(new Line(words.getText(), () -> model.choose(number),
                        ActButton.keyCap(Integer.toString(number)), words));
            });
        }
        return card;
    }

    private String until(ClockReading reading) {
        String moment = formats.moment(reading.deadline().due());
        boolean isFirm = reading.deadline().certainty() == Deadline.Certainty.FIRM;
        return texts.get(reading.motion() == Motion.STOPPED ? "clocks.stopped" : isFirm ? "clocks.until" : "clocks.provisional", moment);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.leave();
        show();
        focus();
    }

    @Override
    public boolean choose(int number) {
        return model.choose(number);
    }

    @Override
    public void commit() {
        if (!model.goOn() && !model.leave()) {
            close.run();
        }
    }

    @Override
    public boolean back() {
        return model.leave();
    }

    @Override
    public void focus() {
        root.requestFocus();
    }
}
