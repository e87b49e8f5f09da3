package org.amends.desk.recovery.award;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.quote.Applicability;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.theme.Space;

/** The rules found for the case, each with how it stands in a word: what it gives, how much is still to ask, or that it cannot apply. */
final class RuleRows extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final EntitlementModel model;
    private final Texts texts;

    RuleRows(EntitlementModel model, Texts texts) {
        super(Space.HAIR);
        this.model = model;
        this.texts = texts;
        setId("rules");
        model.offers().subscribe(this::fill);
        model.ruleProperty().subscribe(rule -> fill());
    }

    private void fill() {
        getChildren().setAll(model.offers().stream().map(this::row).toList());
    }

    private Line row(Applicability offer) {
        String title = texts.in(offer.rule().title());
        String stands = stands(offer);
        Label name = label(title, "rule-name");
        Label how = label(stands, "soft");
        how.getStyleClass().add("small");
        Icon icon = switch (offer) {
            case Applicability.Gives gives -> Icon.DONE;
            case Applicability.Open open -> Icon.OPEN;
            case Applicability.Cannot cannot -> Icon.SKIPPED;
            case Applicability.Mistaken mistaken -> Icon.WARNING;
        };
        Line row = new Line(title + ", " + stands, () -> model.pick(offer.rule()), icon.node(), new VBox(name, how));
        row.getStyleClass().add("rule-row");
        row.pseudoClassStateChanged(SHOWN, offer.rule().equals(model.ruleProperty().get()));
        return row;
    }

    private String stands(Applicability offer) {
        return switch (offer) {
            case Applicability.Gives gives -> texts.get("award.gives", MoneyText.of(gives.quote().sum()).in(texts.language()));
            case Applicability.Open open -> texts.get("award.open", open.missing().size());
            case Applicability.Cannot cannot -> texts.get("award.cannot");
            case Applicability.Mistaken mistaken -> texts.get("award.mistaken");
        };
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
