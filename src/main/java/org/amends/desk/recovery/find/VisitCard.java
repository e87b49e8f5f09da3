package org.amends.desk.recovery.find;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.caseload.CaseRow;
import org.amends.core.visit.Visit;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.theme.Space;

/** What is known before the first word: how often they had to come, what is promised and not kept, earlier matters. */
final class VisitCard extends VBox {
    private static final int EARLIER = 4;
    private static final int PROMISES = 3;

    private final FindModel model;
    private final Texts texts;
    private final Formats formats;

    VisitCard(FindModel model, Texts texts, Formats formats) {
        super(Space.MEDIUM);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        setId("find-visit");
    }

    void show(Optional<Visit> shown) {
        getChildren().clear();
        shown.ifPresent(visit -> {
            promises(visit);
            earlier(visit);
        });
    }

    private void promises(Visit visit) {
        SectionCard card = new SectionCard(texts.get("find.promises"), Icon.PROMISE);
        visit.promises().stream().limit(PROMISES).forEach(open -> card.getChildren().add(label(texts.get("find.promise",
                texts.in(open.promise().what()), formats.until(open.promise().due())), "strong")));
        if (visit.promises().isEmpty()) {
            card.getChildren().add(label(texts.get("find.promises.none"), "soft"));
        }
        getChildren().add(card);
    }

    private void earlier(Visit visit) {
        SectionCard card = new SectionCard(texts.get("find.earlier"), Icon.CASES);
        if (visit.repeat().visits() > 0) {
            card.getChildren().add(label(texts.get("find.repeat", visit.repeat().visits()), "strong"));
        }
        visit.repeat().kind().ifPresent(kind -> card.getChildren().add(
                label(texts.get("find.again", texts.in(model.kind(kind))), "warn")));
        visit.earlier().stream().limit(EARLIER).forEach(row -> card.getChildren().add(label(words(row), "soft")));
        if (visit.earlier().isEmpty()) {
            card.getChildren().add(label(texts.get("find.earlier.none"), "soft"));
        }
        getChildren().add(card);
    }

    private String words(CaseRow row) {
        String kind = row.kind().isEmpty() ? row.ref().number().text() : texts.in(model.kind(row.kind()));
        return texts.get("find.case", formats.moment(row.times().opened()), kind, texts.get("find.status." + row.status()));
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
