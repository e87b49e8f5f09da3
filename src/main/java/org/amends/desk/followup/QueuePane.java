package org.amends.desk.followup;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.followup.FollowUpLine;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** Due ones first, then those to come; the first nine have a number key. */
final class QueuePane extends VBox {
    private static final int NUMBERED = 9;
    private static final int MOST = 60;

    private final FollowUpViewModel model;
    private final Surroundings around;
    private final Texts texts;

    QueuePane(FollowUpViewModel model, Surroundings around) {
        super(Space.LARGE);
        this.model = model;
        this.around = around;
        texts = around.texts("followup");
        setId("followup-queue");
        model.lines().subscribe(this::fill);
        fill();
    }

    private void fill() {
        getChildren().clear();
        for (FollowUpLine.Standing standing : FollowUpLine.Standing.values()) {
            VBox rows = new VBox(Space.HAIR);
            model.lines().stream().limit(MOST).filter(l -> l.standing() == standing)
                    .forEach(l -> rows.getChildren().add(line(l)));
            if (!rows.getChildren().isEmpty()) {
                getChildren().add(new SectionCard(texts.get("followup." + standing.name().toLowerCase(Locale.ROOT)),
                        Icon.FOLLOW_UPS, rows));
            }
        }
        if (getChildren().isEmpty()) {
            getChildren().add(new SectionCard(texts.get("followup.title"), Icon.FOLLOW_UPS,
                    new EmptyState(Icon.FOLLOW_UPS, texts.get("followup.empty"), texts.get("followup.how"))));
        }
    }

    private Node line(FollowUpLine line) {
        int number = model.lines().indexOf(line) + 1;
        Label who = new Label(texts.in(MaskedCustomer.of(line.file().intake().customer()).name()));
        who.getStyleClass().add("strong");
        HBox head = new HBox(Space.SMALL, who);
        if (number <= NUMBERED) {
            head.getChildren().addFirst(ActButton.keyCap(Integer.toString(number)));
        }
        Label what = wrapped(texts.in(model.kind(line)));
        Label when = wrapped(texts.get("followup.when", around.formats().moment(line.promise().due()),
                line.file().ref().number().text()));
        when.getStyleClass().addAll("soft", "small");
        VBox words = new VBox(Space.HAIR, head, what, when);
        if (line.missed() > 0) {
            Label tries = wrapped(texts.get("followup.tries", Integer.toString(line.missed())));
            tries.getStyleClass().addAll("warn", "small");
            words.getChildren().add(tries);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return new Line(who.getText() + ", " + what.getText() + ", " + when.getText(), () -> model.choose(line), words);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
