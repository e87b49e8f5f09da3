package org.amends.desk.recovery.care;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amends.core.care.CareReckoning;
import org.amends.core.care.Comfort;
import org.amends.core.care.ScoreItem;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.interlude.InterludePane;

/** Reasons by number, whose word it is, the customer's yes; beneath, what it gives. Supervisors see the adding up. */
public final class CarePane implements InterludePane {
    private static final double REASON = 250;

    private final CareModel model;
    private final Texts texts;
    private final Formats formats;
    private final Runnable close;
    private final Columns reasons = new Columns(REASON, Space.HAIR);
    private final VBox outcome = new VBox(Space.HAIR);
    private final Label present = label("", "soft");
    private final DraftField consent;
    private final ActButton source;
    private final VBox root;
    private final PauseTransition keyEnds = new PauseTransition(Duration.millis(30));

    public CarePane(CareModel model, Texts texts, Formats formats, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.close = close;
        consent = new DraftField("care-consent", model.consent());
        source = ActButton.quiet("", "Alt+I", model::nextSource).named("care-source");
        ActButton end = ActButton.quiet(texts.get("care.end"), "Alt+M", () -> model.end(close)).named("care-end");
        outcome.setId("care-outcome");
        root = new VBox(Space.MEDIUM, new SectionCard(texts.get("care.title"), Icon.PERSON, present, reasons, source,
                new FieldBox(texts.get("care.consent"), consent).help(texts.get("care.consent.help")), outcome, end));
        root.setId("interlude-care");
        root.setFocusTraversable(true);
        model.reasons().subscribe(this::fill);
        model.sourceProperty().subscribe(now -> source.setText(texts.get("care.source", texts.get("care.source." + now))));
        keyEnds.setOnFinished(ended -> root.requestFocus());
    }

    private void fill() {
        reasons.getChildren().clear();
        for (ScoreItem item : model.plan().score()) {
            int number = reasons.getChildren().size() + 1;
            Label words = label((model.reasons().contains(item.id()) ? "✓ " : "") + texts.in(item.title()), "words");
            HBox.setHgrow(words, Priority.ALWAYS);
            Node cap = ActButton.keyCap(Integer.toString(number % 10));
            reasons.getChildren().add(new Line(words.getText(), () -> model.toggle(number), cap, words));
        }
        CareReckoning reckoned = model.reckoned();
        outcome.getChildren().setAll(label(reckoned.gives().isEmpty() ? texts.get("care.gives.none")
                : texts.get("care.gives", named(reckoned.gives())), "strong"));
        if (model.mayShowPoints()) {
            reckoned.items().forEach(item -> outcome.getChildren().add(label(texts.get("care.point", item.points(),
                    texts.in(item.title()), texts.in(item.why())), "soft")));
            reckoned.level().ifPresent(level -> outcome.getChildren().add(label(texts.get("care.level", reckoned.sum(),
                    texts.in(level.title()), level.from()), "soft")));
        }
        outcome.getChildren().add(label(texts.get("care.behaviour." + model.behaviour()), "soft"));
        outcome.getChildren().add(label(texts.get("care.neutral"), "soft"));
    }

    private String named(Set<Comfort> gives) {
        return gives.stream().sorted().map(comfort -> texts.get("comfort." + comfort)).collect(Collectors.joining(texts.get("care.join")));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
        fill();
        present.setText(model.presentProperty().get().map(entry -> texts.get(model.wantsReview() ? "care.present.review"
                : "care.present", formats.day(entry.note().until()), formats.day(entry.note().review()),
                entry.note().consent().shown())).orElse(texts.get("care.nobody")));
        focus();
    }

    @Override
    public boolean choose(int number) {
        boolean there = model.toggle(number);
        if (there) {
            keyEnds.playFromStart();
        }
        return there;
    }

    @Override
    public void commit() {
        model.agree(close);
        if (!model.reasons().isEmpty() && model.consent().value().isBlank()) {
            consent.requestFocus();
        }
    }

    @Override
    public void addKeys(KeyMap keys) {
        keys.on("0", "key.answer", () -> model.toggle(10)).on("Alt+I", "key.care.source", model::nextSource)
                .on("Alt+M", "key.care.end", () -> model.end(close));
    }

    @Override
    public void focus() {
        root.requestFocus();
    }
}
