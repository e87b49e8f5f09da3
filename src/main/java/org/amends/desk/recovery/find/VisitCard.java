package org.amends.desk.recovery.find;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.caseload.CaseRow;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.core.visit.Other;
import org.amends.core.visit.Visit;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.theme.Space;

/** What is known before the first word: how often they had to come, what is promised and not kept, earlier matters. */
final class VisitCard extends VBox {
    private static final int EARLIER = 4;
    private static final int PROMISES = 3;
    private static final int OTHERS = 4;

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
            others(visit);
            promises(visit);
            earlier(visit);
        });
    }

    private void others(Visit visit) {
        if (visit.others().isEmpty()) {
            return;
        }
        SectionCard card = new SectionCard(texts.get("find.others"), Icon.PERSON);
        card.setId("find-others");
        boolean wantsJoinKey = true;
        boolean wantsPartKey = true;
        for (Other other : visit.others().stream().limit(OTHERS).toList()) {
            boolean isJoined = other.tie() == Other.Tie.JOINED;
            MaskedCustomer masked = MaskedCustomer.of(other.who().customer());
            Label words = label(texts.get("find.other." + other.tie(), other.who().customer().name().shown(), masked.account()),
                    other.tie() == Other.Tie.LIKELY ? "warn" : "soft");
            HBox.setHgrow(words, Priority.ALWAYS);
            Line line = new Line(words.getText(), () -> model.join(other), words);
            if (isJoined ? wantsPartKey : wantsJoinKey) {
                line.getChildren().addFirst(ActButton.keyCap(isJoined ? "Ctrl+U" : "Ctrl+J"));
            }
            wantsPartKey &= !isJoined;
            wantsJoinKey &= isJoined;
            card.getChildren().add(line);
        }
        getChildren().add(card);
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
