package org.amends.desk.today;

import java.time.Clock;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Countdown;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** Promises falling due, soonest first, each with its countdown. */
final class PromisesCard extends VBox {
    private static final int MOST = 20;
    private static final Duration SOON = Duration.ofHours(2);

    private final TodayViewModel model;
    private final Clock clock;
    private final Surroundings around;
    private final Texts texts;
    private final VBox rows = new VBox(Space.HAIR);

    PromisesCard(TodayViewModel model, Clock clock, Surroundings around) {
        this.model = model;
        this.clock = clock;
        this.around = around;
        this.texts = around.texts("today");
        rows.setId("today-promises");
        getChildren().add(new SectionCard(texts.get("today.promises"), Icon.PROMISE, rows,
                ActButton.quiet(texts.get("today.promises.all"), "F12", () -> around.navigator().open(Place.PROMISES))));
        model.promises().subscribe(this::fill);
        fill();
    }

    private void fill() {
        rows.getChildren().setAll(model.promises().stream().limit(MOST).map(this::line).toList());
        if (model.promises().isEmpty()) {
            rows.getChildren().add(new EmptyState(Icon.PROMISE, texts.get("today.promises.empty"),
                    texts.get("today.promises.how")));
        }
    }

    private Node line(OpenPromise due) {
        Label who = new Label(texts.in(MaskedCustomer.name(due.customer())));
        who.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Space.SMALL, who, gap, new Countdown(due.promise().due(), SOON, clock, around.formats()));
        Label what = new Label(texts.in(due.promise().what()));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        Label when = new Label(around.formats().moment(due.promise().due()));
        when.getStyleClass().addAll("soft", "small");
        VBox words = new VBox(Space.HAIR, head, what, when);
        HBox.setHgrow(words, Priority.ALWAYS);
        String said = who.getText() + ", " + what.getText() + ", " + when.getText();
        return new Line(said, () -> around.navigator().open(Place.RECOVERY, due.ref().id().toString()), words);
    }
}
