package org.amends.desk.recovery.award;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amends.core.compensation.quote.Quote;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.theme.Space;

/** Rules that may apply, the facts of one asked in turn, and the sum worked out line by line while they are answered. */
final class EntitlementPane {
    /** Shows the next rule found. */
    static final String NEXT_RULE = "Alt+Down";
    private static final double COLUMN = 340;

    private final EntitlementModel model;
    private final FactsPane facts;
    private final WorkingPane working;
    private final SecondPersonPane second;
    private final Columns root;

    EntitlementPane(EntitlementModel model, Texts texts, Refusals refusals) {
        this.model = model;
        working = new WorkingPane(texts, refusals);
        facts = new FactsPane(model, texts, refusals);
        second = new SecondPersonPane(model.second(), texts, refusals, "right-", model::approve);
        model.quoteProperty().subscribe(this::show);
        ActButton next = ActButton.quiet(texts.get("award.next-rule"), NEXT_RULE, this::nextRule).named("next-rule");
        next.getStyleClass().add("slim");
        model.offers().subscribe(() -> next.setVisible(model.offers().size() > 1));
        SectionCard which = new SectionCard(texts.get("award.rules"), Icon.INFO, new RuleRows(model, texts), next);
        SectionCard enter = new SectionCard(texts.get("award.facts"), Icon.DO, facts);
        SectionCard sum = new SectionCard(texts.get("award.sum"), Icon.SHEET, working);
        root = new Columns(COLUMN, Space.MEDIUM, new VBox(Space.MEDIUM, second.node(), enter), new VBox(Space.MEDIUM, sum, which));
    }

    Node node() {
        return root;
    }

    void choose(int number) {
        if (second.isAsking()) {
            second.choose(number);
        } else {
            facts.choose(number);
        }
    }

    void nextRule() {
        model.nextRule();
        focus();
    }

    void focus() {
        facts.goOn();
    }

    private void show(Quote quote) {
        working.show(model.ruleProperty().get(), quote);
        if (model.needsSecondPerson()) {
            second.ask(model.approvers());
        } else {
            second.rest();
        }
    }
}
