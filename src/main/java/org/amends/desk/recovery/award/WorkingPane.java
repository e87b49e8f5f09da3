package org.amends.desk.recovery.award;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.compensation.MoneyText;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.Terms;
import org.amends.core.compensation.working.Line;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.theme.Space;

/** What the rule gives for the facts so far, line by line; a refusal with its reason, what is done all the same, and the next door. */
final class WorkingPane extends VBox {
    private final Texts texts;
    private final Refusals refusals;

    WorkingPane(Texts texts, Refusals refusals) {
        super(Space.SMALL);
        this.texts = texts;
        this.refusals = refusals;
        setId("working");
    }

    /** `rule` and `quote` are null when no rule is on screen. */
    void show(Rule rule, Quote quote) {
        getChildren().clear();
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
            case Quote.NotOwed not -> refused(rule.terms().refused(), not);
            case Quote.Missing missing -> {
                say(texts.get("award.missing", missing.facts().stream().map(f -> texts.in(f.label()))
                        .collect(Collectors.joining(texts.get("list.and")))), "soft");
            }
            case Quote.Wrong wrong -> wrong.faults().forEach(f -> say(refusals.whole(f.refusal()), "warn"));
        }
    }

    private void refused(Terms.Refused refused, Quote.NotOwed not) {
        say(texts.get("award.notowed"), "strong");
        say(texts.in(not.why()), "plain");
        part("award.all-the-same", texts.in(refused.allTheSame()));
        part("award.next-door", texts.in(refused.nextDoor()));
        lines(not.lines());
    }

    private void part(String title, String words) {
        if (!words.isEmpty()) {
            say(texts.get(title), "strong");
            say(words, "plain");
        }
    }

    private void lines(List<Line> lines) {
        lines.forEach(line -> say(texts.in(line.text()), "soft"));
    }

    private void say(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(label);
    }
}
