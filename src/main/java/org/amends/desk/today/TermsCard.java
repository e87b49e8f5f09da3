package org.amends.desk.today;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.core.rights.ClaimTerm;
import org.amends.core.rights.DueTerm;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** Terms of written rules about to lapse in cases in hand, soonest first; gone when there are none. */
final class TermsCard extends VBox {
    private static final int MOST = 12;

    private final TodayViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final VBox rows = new VBox(Space.HAIR);

    TermsCard(TodayViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("today");
        rows.setId("today-terms");
        getChildren().add(new SectionCard(texts.get("today.terms"), Icon.WARNING, rows));
        managedProperty().bind(visibleProperty());
        model.terms().subscribe(this::fill);
        fill();
    }

    private void fill() {
        setVisible(!model.terms().isEmpty());
        rows.getChildren().setAll(model.terms().stream().limit(MOST).map(this::line).toList());
    }

    private Node line(DueTerm due) {
        Label who = new Label(texts.in(MaskedCustomer.name(due.customer())));
        who.getStyleClass().add("strong");
        Label left = new Label(left(due.term()));
        left.getStyleClass().add("warn");
        left.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label what = new Label(texts.get("today.term." + due.term().what(), texts.in(due.term().rule().title())));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(Space.HAIR, new HBox(Space.SMALL, who, gap, left), what);
        due.term().last().ifPresent(day -> {
            Label when = new Label(texts.get("today.term.until", around.formats().day(day)));
            when.getStyleClass().addAll("soft", "small");
            words.getChildren().add(when);
        });
        HBox.setHgrow(words, Priority.ALWAYS);
        return new Line(who.getText() + ", " + what.getText() + ", " + left.getText(),
                () -> around.navigator().open(Place.RECOVERY, due.ref().id().toString()), words);
    }

    private String left(ClaimTerm term) {
        LocalDate today = model.today();
        return term.daysLeft(today).map(days -> days == 0 ? texts.get("today.term.last")
                : texts.get("today.term.left", Long.toString(days))).orElse(texts.get("today.term.ask"));
    }
}
