package org.amends.desk.recovery.award;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.key.KeyHandover;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.award.AwardModel.Side;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;

/** Right first, goodwill second, or nothing with its reason: three sides of one step, each on a key. */
public final class AwardPane implements StepPane {
    private final AwardModel model;
    private final EntitlementPane entitlement;
    private final GoodwillPane goodwill;
    private final DraftField nothing;
    private final VBox root;

    public AwardPane(AwardModel model, Texts texts, Refusals refusals, Formats formats) {
        this.model = model;
        entitlement = new EntitlementPane(model.entitlement(), texts, refusals);
        goodwill = new GoodwillPane(model.goodwill(), texts, refusals, formats);
        nothing = new DraftField("nothing-reason", model.nothingReason());
        Node none = new SectionCard(texts.get("award.nothing"), Icon.INFO,
                new FieldBox(texts.get("award.nothing.reason"), nothing).help(texts.get("award.nothing.help")));
        StackPane sides = new StackPane();
        model.sideProperty().subscribe(side -> sides.getChildren().setAll(switch (side) {
            case RIGHT -> entitlement.node();
            case GOODWILL -> goodwill.node();
            case NOTHING -> none;
        }));
        HBox tabs = new HBox(Space.SMALL, tab(texts, Side.RIGHT, "Alt+R"), tab(texts, Side.NOTHING, "Alt+N"));
        if (model.isGoodwillOn()) {
            tabs.getChildren().add(1, tab(texts, Side.GOODWILL, "Alt+G"));
        }
        root = new VBox(Space.MEDIUM, tabs, sides);
    }

    private Node tab(Texts texts, Side side, String chord) {
        ToggleButton tab = new ToggleButton(texts.get("award.side." + side));
        tab.setGraphic(ActButton.keyCap(chord));
        tab.getStyleClass().add("tab-answer");
        tab.setOnAction(pressed -> open(side));
        model.sideProperty().subscribe(now -> tab.setSelected(now == side));
        return tab;
    }

    private void open(Side side) {
        model.sideProperty().set(side);
        focus();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        keys.on("Alt+R", "key.right", () -> open(Side.RIGHT));
        if (model.isGoodwillOn()) {
            keys.on("Alt+G", "key.goodwill", () -> open(Side.GOODWILL));
        }
        keys.on("Alt+N", "key.nothing", () -> open(Side.NOTHING));
        keys.on(EntitlementPane.NEXT_RULE, "key.next-rule", entitlement::nextRule);
        for (int digit = 1; digit <= 9; digit++) {
            int number = digit;
            keys.on(Integer.toString(digit), "key.answer", () -> choose(number));
        }
    }

    private void choose(int number) {
        switch (model.sideProperty().get()) {
            case RIGHT -> entitlement.choose(number);
            case GOODWILL -> goodwill.choose(number);
            case NOTHING -> KeyHandover.to(nothing);
        }
    }

    @Override
    public void focus() {
        switch (model.sideProperty().get()) {
            case RIGHT -> entitlement.focus();
            case GOODWILL -> goodwill.focus();
            case NOTHING -> KeyHandover.to(nothing);
        }
    }

    @Override
    public StepModel model() {
        return model;
    }
}
