package org.amends.desk.promises;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.ledger.LedgerLine;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Countdown;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** Promises as they stand, lapsed first, then today's, then those to come; the first nine have a number key. */
final class LinesPane extends VBox {
    private static final int NUMBERED = 9;
    private static final int MOST = 60;
    private static final Duration SOON = Duration.ofHours(2);

    private final PromisesViewModel model;
    private final Clock clock;
    private final Surroundings around;
    private final Texts texts;
    private final Runnable taken;

    /** `taken` runs when one was taken up here. */
    LinesPane(PromisesViewModel model, Clock clock, Surroundings around, Runnable taken) {
        super(Space.LARGE);
        this.model = model;
        this.clock = clock;
        this.around = around;
        this.taken = taken;
        texts = around.texts("promises");
        setId("promises-lines");
        model.lines().subscribe(this::fill);
        fill();
    }

    private void fill() {
        getChildren().clear();
        for (LedgerLine.Standing standing : LedgerLine.Standing.values()) {
            VBox rows = new VBox(Space.HAIR);
            model.lines().stream().limit(MOST).filter(l -> l.standing() == standing)
                    .forEach(l -> rows.getChildren().add(line(l)));
            if (!rows.getChildren().isEmpty()) {
                Icon icon = standing == LedgerLine.Standing.LAPSED ? Icon.WARNING : Icon.PROMISE;
                getChildren().add(new SectionCard(
                        texts.get("promises." + standing.name().toLowerCase(Locale.ROOT)), icon, rows));
            }
        }
        if (getChildren().isEmpty()) {
            getChildren().add(new SectionCard(texts.get("promises.title"), Icon.PROMISE,
                    new EmptyState(Icon.PROMISE, texts.get("promises.empty"), texts.get("promises.how"))));
        }
    }

    private Node line(LedgerLine line) {
        int number = model.lines().indexOf(line) + 1;
        Label who = new Label(who(line));
        who.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Space.SMALL, who, gap,
                new Countdown(line.open().promise().due(), SOON, clock, around.formats()));
        if (number <= NUMBERED) {
            head.getChildren().addFirst(ActButton.keyCap(Integer.toString(number)));
        }
        Label what = wrapped(texts.in(line.open().promise().what()));
        Label when = wrapped(texts.get("promises.who-when", line.open().promise().owner(),
                around.formats().moment(line.open().promise().due())));
        when.getStyleClass().addAll("soft", "small");
        VBox words = new VBox(Space.HAIR, head, what, when);
        line.owedSince().ifPresent(since -> {
            Label owed = wrapped(texts.get("promises.owed", around.formats().moment(since), line.open().promise().owner()));
            owed.getStyleClass().addAll("warn", "small");
            words.getChildren().add(owed);
        });
        String concerns = line.concerns().stream().sorted()
                .map(c -> texts.get("concern." + c.name().toLowerCase(Locale.ROOT))).collect(Collectors.joining("  ·  "));
        if (!concerns.isEmpty()) {
            Label why = wrapped(concerns);
            why.getStyleClass().addAll("warn", "small");
            words.getChildren().add(why);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return new Line(who.getText() + ", " + what.getText() + ", " + when.getText() + ", " + concerns, () -> {
            model.choose(line);
            taken.run();
        }, words);
    }

    private String who(LedgerLine line) {
        return texts.in(MaskedCustomer.name(line.open().customer()));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
