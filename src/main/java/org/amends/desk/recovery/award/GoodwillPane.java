package org.amends.desk.recovery.award;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.compensation.authority.GoodwillKind;
import org.amends.core.compensation.authority.LimitBar;
import org.amends.core.compensation.authority.LimitCheck;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyHandover;
import org.amends.desk.kit.theme.Space;

/** Goodwill: kind, sum, reason; the limits as bars; above them the second person's name and password on this screen. */
final class GoodwillPane {
    private static final double COLUMN = 300;
    private static final double KIND = 200;

    private final GoodwillModel model;
    private final Texts texts;
    private final Formats formats;
    private final AnswerList<GoodwillKind> kinds;
    private final DraftField sum;
    private final VBox bars = new VBox(Space.SMALL);
    private final SecondPersonPane second;
    private final Columns root;

    GoodwillPane(GoodwillModel model, Texts texts, Refusals refusals, Formats formats) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        kinds = new AnswerList<GoodwillKind>(k -> texts.in(k.title())).across(KIND);
        kinds.chosenProperty().bindBidirectional(model.kindProperty());
        sum = new DraftField("goodwill-sum", model.sum());
        DraftField reason = new DraftField("goodwill-reason", model.reason());
        second = new SecondPersonPane(model.second(), texts, refusals, "", model::approve);
        model.checkProperty().subscribe(this::show);
        SectionCard grant = new SectionCard(texts.get("goodwill.title"), Icon.PERSON, kinds);
        SectionCard how = new SectionCard(texts.get("goodwill.limits"), Icon.INFO,
                sumAndReason(refusals, reason), bars);
        sum.setPromptText(texts.get("goodwill.sum.help"));
        reason.setPromptText(texts.get("goodwill.reason.help"));
        grant.managedProperty().bind(grant.visibleProperty());
        grant.visibleProperty().bind(second.node().visibleProperty().not());
        root = new Columns(COLUMN, Space.MEDIUM, new VBox(Space.MEDIUM, grant, second.node()), how).weighing(1.45, 1);
    }

    private HBox sumAndReason(Refusals refusals, DraftField reason) {
        FieldBox much = new FieldBox(texts.get("goodwill.sum"), sum).refusal(model.sumRefusalProperty(), refusals);
        model.sumHeardProperty().subscribe(heard ->
                much.help(heard.map(how -> texts.get("heard", texts.in(how))).orElse("")));
        FieldBox why = new FieldBox(texts.get("goodwill.reason"), reason);
        much.setMinWidth(112);
        much.setMaxWidth(112);
        HBox.setHgrow(why, Priority.ALWAYS);
        return new HBox(Space.SMALL, much, why);
    }

    Node node() {
        return root;
    }

    void choose(int number) {
        if (model.kindProperty().get() == null || !second.isAsking()) {
            kinds.choose(number);
            KeyHandover.to(sum);
            sum.end();
        } else {
            second.choose(number);
        }
    }

    /** Back to the kinds, also from a second person who was asked: another kind may need nobody. */
    void focus() {
        kinds.of(model.kinds());
        if (second.isAsking()) {
            model.kindProperty().set(null);
        }
        root.requestFocus();
    }

    private void show(LimitCheck check) {
        bars.getChildren().setAll(model.bars().stream().map(this::bar).toList());
        if (model.bars().isEmpty()) {
            Label soft = new Label(texts.get("goodwill.limits.none"));
            soft.getStyleClass().add("soft");
            soft.setWrapText(true);
            bars.getChildren().add(soft);
        }
        if (check instanceof LimitCheck.NeedsApproval) {
            second.ask(model.approvers());
        } else {
            second.rest();
        }
    }

    private Node bar(LimitBar limit) {
        long full = Math.max(1, limit.limit().minor());
        ProgressBar bar = new ProgressBar(Math.min(1.0, (limit.used().minor() + limit.asked().minor()) / (double) full));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add(limit.isCrossed() ? "bad" : "good");
        String whose = texts.get("limit." + limit.scope().key());
        Label words = new Label(limit.isCrossed() ? texts.get("limit.over", whose, formats.money(limit.asked()), formats.money(limit.left()))
                : texts.get("limit.fits", whose, formats.money(limit.asked()), formats.money(limit.left().minus(limit.asked()))));
        words.setWrapText(true);
        words.getStyleClass().add(limit.isCrossed() ? "bad" : "plain");
        return new VBox(Space.HAIR, words, bar);
    }
}
