package org.amends.desk.recovery.award;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.quote.Applicability;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.working.Line;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.theme.Space;

/** Rules that may apply, the facts of one, and the sum worked out line by line while they are typed. */
final class EntitlementPane {
    private static final double COLUMN = 340;

    private final EntitlementModel model;
    private final Texts texts;
    private final Refusals refusals;
    private final AnswerList<Rule> rules;
    private final VBox facts = new VBox(Space.SMALL);
    private final VBox working = new VBox(Space.HAIR);
    private final SecondPersonPane second;
    private final Columns root;

    EntitlementPane(EntitlementModel model, Texts texts, Refusals refusals) {
        this.model = model;
        this.texts = texts;
        this.refusals = refusals;
        rules = new AnswerList<>(this::words);
        rules.chosenProperty().bindBidirectional(model.ruleProperty());
        model.offers().subscribe(() -> rules.of(model.offers().stream().map(Applicability::rule).toList()));
        model.entries().subscribe(this::fillFacts);
        second = new SecondPersonPane(model.second(), texts, refusals, "right-", model::approve);
        model.quoteProperty().subscribe(this::show);
        SectionCard which = new SectionCard(texts.get("award.rules"), Icon.INFO, rules);
        SectionCard enter = new SectionCard(texts.get("award.facts"), Icon.DO, facts);
        SectionCard sum = new SectionCard(texts.get("award.sum"), Icon.SHEET, working);
        root = new Columns(COLUMN, Space.MEDIUM, new VBox(Space.MEDIUM, which, enter),
                new VBox(Space.MEDIUM, sum, second.node()));
    }

    Node node() {
        return root;
    }

    void choose(int number) {
        rules.choose(number);
    }

    void focus() {
        if (facts.getChildren().isEmpty()) {
            root.requestFocus();
        } else {
            facts.getChildren().getFirst().lookupAll(".text-field").stream().findFirst()
                    .ifPresentOrElse(Node::requestFocus, root::requestFocus);
        }
    }

    private String words(Rule rule) {
        String how = model.offers().stream().filter(a -> a.rule().equals(rule)).findFirst().map(a -> switch (a) {
            case Applicability.Gives gives -> texts.get("award.gives");
            case Applicability.Open open -> texts.get("award.open");
            case Applicability.Cannot cannot -> texts.get("award.cannot");
            case Applicability.Mistaken mistaken -> texts.get("award.mistaken");
        }).orElse("");
        return texts.in(rule.title()) + "  ·  " + how;
    }

    private void fillFacts() {
        facts.getChildren().setAll(model.entries().stream().map(e -> FactFields.of(e, texts, refusals)).toList());
    }

    private void show(Quote quote) {
        working.getChildren().clear();
        if (model.needsSecondPerson()) {
            second.ask(model.approvers());
        } else {
            second.rest();
        }
        switch (quote) {
            case null -> say(texts.get("award.norule"), "soft");
            case Quote.Owed owed -> {
                say(MoneyText.of(owed.sum()).in(texts.language()), "figure");
                lines(owed.lines());
            }
            case Quote.Payable payable -> {
                say(texts.get("award.payable", MoneyText.of(payable.sum()).in(texts.language())), "strong");
                lines(payable.lines());
            }
            case Quote.NotOwed not -> {
                say(texts.get("award.notowed"), "strong");
                say(texts.in(not.why()), "plain");
                lines(not.lines());
            }
            case Quote.Missing missing -> {
                say(texts.get("award.missing"), "strong");
                missing.facts().forEach(f -> say("· " + texts.in(f.label()), "soft"));
            }
            case Quote.Wrong wrong -> wrong.faults().forEach(f -> say(refusals.whole(f.refusal()), "warn"));
        }
    }

    private void lines(List<Line> lines) {
        lines.forEach(line -> say(texts.in(line.text()), "soft"));
    }

    private void say(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        working.getChildren().add(label);
    }
}
