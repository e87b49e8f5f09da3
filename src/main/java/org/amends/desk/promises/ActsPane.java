package org.amends.desk.promises;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.ledger.LedgerLine;
import org.amends.core.ledger.PromiseStory;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The chosen promise, the words for what is done about it, the new date, and the acts. */
final class ActsPane extends VBox {
    private static final double ACT = 200;

    private final PromisesViewModel model;
    private final Texts texts;
    private final Label which = new Label();
    private final Label guide = new Label();
    private final Label story = new Label();
    private final Surroundings around;
    private final DraftField words;

    ActsPane(PromisesViewModel model, Surroundings around, Runnable open) {
        this.model = model;
        this.around = around;
        texts = around.texts("promises");
        words = new DraftField("promises-words", model.words());
        DraftField when = new DraftField("promises-when", model.when());
        which.setId("promises-chosen");
        which.getStyleClass().add("strong");
        wrap(which);
        wrap(guide);
        wrap(story);
        story.setId("promises-story");
        story.managedProperty().bind(story.textProperty().isNotEmpty());
        guide.getStyleClass().add("soft");
        Columns acts = new Columns(ACT, Space.SMALL,
                ActButton.primary(texts.get("key.keep"), "Ctrl+K", model::keep).named("promises-keep"),
                ActButton.plain(texts.get("key.date"), "Ctrl+M", model::setDate).named("promises-date"),
                ActButton.quiet(texts.get("key.case"), "Ctrl+O", open).named("promises-case"));
        getChildren().add(new SectionCard(texts.get("promises.act"), Icon.DO, new VBox(Space.MEDIUM, which, story, guide,
                new FieldBox(texts.get("promises.words"), words).help(texts.get("promises.words.help"))
                        .refusal(model.refusalProperty().map(why -> isOfDate(why) ? null : why), around.refusals()),
                new FieldBox(texts.get("promises.when"), when).help(texts.get("promises.when.help"))
                        .refusal(model.refusalProperty().map(why -> isOfDate(why) ? why : null), around.refusals()), acts)));
        model.chosenProperty().subscribe(this::show);
        model.storyProperty().subscribe(told -> story.setText(told.map(this::told).orElse("")));
    }

    private static boolean isOfDate(Refusal why) {
        return why.key().startsWith("time.") || why.key().startsWith("due.");
    }

    void focusFirst() {
        words.requestFocus();
    }

    private void show(LedgerLine line) {
        which.setText(line == null ? texts.get("promises.none") : texts.in(line.open().promise().what()));
        guide.setText(line == null ? texts.get("promises.none.how")
                : texts.get(model.isLapsed(line) ? "promises.guide.lapsed" : "promises.guide.open"));
    }

    private String told(PromiseStory told) {
        String name = told.to().isNamed() ? told.to().name().shown() : texts.get("promises.unnamed");
        String papers = told.sheets().stream().map(sheet -> texts.get("promises.sheet", texts.in(model.paper(sheet.template())),
                around.formats().moment(sheet.at()))).collect(Collectors.joining("  "));
        return texts.get("promises.said", name, around.formats().moment(told.saidAt())) + "\n"
                + (papers.isEmpty() ? texts.get(told.moves() > 0 ? "promises.no-sheet.moved" : "promises.no-sheet") : papers);
    }

    private static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }
}
