package org.amends.desk.followup;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.casefile.CaseEvent.FollowUpAnswered.Fair;
import org.amends.core.casefile.CaseEvent.FollowUpMissed.Missed;
import org.amends.core.casefile.CaseEvent.FeelingNoted;
import org.amends.core.complaint.Feeling;
import org.amends.core.followup.FollowUpLine;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.AskSequence;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyHandover;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The call at hand: what to say, the questions one by one, the customer's words, and the acts. */
final class CallPane extends VBox {
    private static final double ACT = 150;
    private static final double COLUMN = 320;

    private final FollowUpViewModel model;
    private final Texts texts;
    private final Greeting greeting;
    private final Label say = label("script");
    private final Label facts = label("soft");
    private final AskSequence asks;
    private final DraftField words;
    private final FieldBox alone;
    private final Columns call;
    private final VBox none;

    CallPane(FollowUpViewModel model, Surroundings around, Runnable open) {
        this.model = model;
        texts = around.texts("followup");
        greeting = new Greeting(texts, around.formats());
        setId("followup-call");
        asks = new AskSequence(texts.get("followup.asked"));
        words = new DraftField("followup-words", model.words());
        alone = new FieldBox(texts.get("followup.alone"), new DraftField("followup-alone", model.alone()))
                .help(texts.get("followup.alone.help"))
                .refusal(model.refusalProperty().map(why -> isOfAlone(why) ? why : null), around.refusals());
        alone.managedProperty().bind(alone.visibleProperty());
        FieldBox said = new FieldBox(texts.get("followup.words"), words).help(texts.get("followup.words.help"))
                .refusal(model.refusalProperty().map(why -> isOfAlone(why) ? null : why), around.refusals());
        call = new Columns(COLUMN, Space.MEDIUM, new SectionCard(texts.get("followup.say"), Icon.SAY, say, facts, said, alone,
                acts(open)), new SectionCard(texts.get("followup.ask"), Icon.ASK, asks));
        none = new VBox(new SectionCard(texts.get("followup.say"), Icon.SAY, soft(texts.get("followup.none"))));
        getChildren().add(none);
        model.chosenProperty().subscribe(this::show);
    }

    private static boolean isOfAlone(Refusal why) {
        return why.key().equals("followup.self");
    }

    private Columns acts(Runnable open) {
        return new Columns(ACT, Space.SMALL,
                ActButton.primary(texts.get("key.answered"), "Ctrl+Enter", model::answered).named("followup-answered"),
                ActButton.plain(texts.get("key.no-answer"), "Ctrl+N", () -> model.missed(Missed.NO_ANSWER)).named("followup-missed"),
                ActButton.plain(texts.get("key.bad-moment"), "Ctrl+B", () -> model.missed(Missed.BAD_MOMENT)),
                ActButton.plain(texts.get("key.wrong-number"), "Ctrl+W", () -> model.missed(Missed.WRONG_NUMBER)),
                ActButton.quiet(texts.get("key.case"), "Ctrl+O", open));
    }

    /** Takes a number key for the open question; once all are answered the keyboard goes to the words. */
    void choose(int number) {
        asks.choose(number);
        if (asks.isAnswered()) {
            KeyHandover.to(words);
        }
    }

    private void show(FollowUpLine line) {
        getChildren().setAll(line == null ? none : call);
        if (line == null) {
            return;
        }
        say.setText(greeting.of(line, model.kind(line)));
        facts.setText(greeting.facts(line) + line.file().intake().person().before().map(FeelingNoted::feeling)
                .map(f -> " " + texts.get("followup.before", texts.get("feeling." + f))).orElse(""));
        alone.setVisible(model.isOwn(line));
        CallAnswers given = model.answers();
        asks.fill(List.of(ask("solved", List.of(Solved.values()), given.solvedProperty(), s -> texts.get("solved." + s)),
                ask("content", List.of(1, 2, 3, 4, 5), given.contentProperty(), n -> texts.get("content." + n)),
                ask("outcome", List.of(Fair.values()), given.outcomeProperty(), f -> texts.get("fair." + f)),
                ask("process", List.of(Fair.values()), given.processProperty(), f -> texts.get("fair." + f)),
                ask("treatment", List.of(Fair.values()), given.treatmentProperty(), f -> texts.get("fair." + f)),
                ask("feeling", List.of(Feeling.values()), given.feelingProperty(), f -> texts.get("feeling." + f))));
    }

    private <T> AskSequence.Ask<T> ask(String what, List<T> answers, ObjectProperty<T> into, Function<T, String> said) {
        AnswerList<T> list = new AnswerList<>(said).of(answers);
        list.chosenProperty().subscribe((was, is) -> into.set(is));
        return new AskSequence.Ask<>(texts.get("ask." + what), list, said);
    }

    private static Label soft(String text) {
        Label label = label("soft");
        label.setText(text);
        return label;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
