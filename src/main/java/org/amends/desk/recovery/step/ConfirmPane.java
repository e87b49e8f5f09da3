package org.amends.desk.recovery.step;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.casefile.CaseEvent.TaughtBack.How;
import org.amends.core.complaint.Feeling;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyHandover;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.kit.control.AskSequence;
import org.amends.desk.recovery.work.Digits;
import org.amends.desk.recovery.work.GuardedArea;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;
import org.amends.desk.recovery.work.Watch;

/** The customer's word, the feeling now, the follow-up, and closing. */
public final class ConfirmPane implements StepPane {
    private static final double COLUMN = 300;

    private final ConfirmModel model;
    private final Texts texts;
    private final AskSequence asks;
    private final Columns root;
    private final VBox answers = new VBox(Space.HAIR);
    private AnswerList<How> said;
    private final Label question = wrapped("strong");
    private final Label listen = wrapped("soft");

    public ConfirmPane(ConfirmModel model, Texts texts, Watch watch) {
        this.model = model;
        this.texts = texts;
        asks = new AskSequence(texts.get("confirm.asked"));
        SectionCard ask = new SectionCard(texts.get("confirm.title"), Icon.PERSON, asks);
        root = new Columns(COLUMN, Space.MEDIUM, cards(ask, watch));
        model.solvedProperty().subscribe((was, is) -> {
            if (is == null) {
                fill();
            }
        });
    }

    /** What this hall has switched off leaves no empty card. */
    private Region[] cards(SectionCard ask, Watch watch) {
        SectionCard back = model.asksBack() ? new SectionCard(texts.get("confirm.back"), Icon.SAY, question, listen,
                new GuardedArea(texts.get("confirm.back.label"), model.taughtBack(), watch, texts), answers) : ask;
        if (model.asksFollowUp()) {
            back.getChildren().add(reason());
        }
        return model.asksBack() ? new Region[] {ask, back} : new Region[] {ask};
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    /** Asked for only when nobody will ask the customer again; then the keyboard goes there. */
    private FieldBox reason() {
        DraftField why = new DraftField("confirm-reason", model.reason());
        FieldBox box = new FieldBox(texts.get("confirm.reason"), why).help(texts.get("confirm.reason.help"));
        box.managedProperty().bind(box.visibleProperty());
        model.followUpProperty().subscribe(choice -> box.setVisible(choice == ConfirmModel.FollowUp.NONE));
        model.followUpProperty().subscribe((was, is) -> {
            if (is == ConfirmModel.FollowUp.NONE) {
                KeyHandover.to(why);
            }
        });
        return box;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        Digits.to(keys, number -> asks.choose(number) || model.asksBack() && said != null && said.choose(number));
    }

    @Override
    public void focus() {
        fill();
        root.requestFocus();
    }

    /** Asks what is not on file; a case opened again is asked anew while it stays on screen. */
    private void fill() {
        AnswerList<Solved> solved = new AnswerList<Solved>(s -> texts.get("solved." + s)).of(List.of(Solved.values()));
        solved.chosenProperty().set(model.solvedProperty().get());
        solved.chosenProperty().subscribe((was, is) -> model.solvedProperty().set(is));
        AnswerList<Integer> content = new AnswerList<Integer>(n -> texts.get("content." + n)).of(List.of(1, 2, 3, 4, 5));
        content.chosenProperty().set(model.contentProperty().get() == 0 ? null : model.contentProperty().get());
        content.chosenProperty().subscribe((was, is) -> model.contentProperty().set(is));
        AnswerList<Feeling> now = new AnswerList<Feeling>(f -> texts.get("feeling." + f)).of(List.of(Feeling.values()));
        now.chosenProperty().set(model.feelingProperty().get());
        now.chosenProperty().subscribe((was, is) -> model.feelingProperty().set(is));
        List<AskSequence.Ask<?>> all = new ArrayList<>(List.of(new AskSequence.Ask<>(texts.get("confirm.solved"), solved, s -> texts.get("solved." + s)),
                new AskSequence.Ask<>(texts.get("confirm.content"), content, n -> texts.get("content." + n)),
                new AskSequence.Ask<>(texts.get("confirm.feeling"), now, f -> texts.get("feeling." + f))));
        if (model.asksFollowUp()) {
            all.add(followUp());
        }
        asks.fill(all);
        taught();
        question.setText(model.question().map(q -> texts.in(q.ask())).orElse(""));
        listen.setText(model.question().map(q -> texts.get("confirm.listen", texts.in(q.listen()))).orElse(""));
    }

    /** The last question of all: it takes the digits when every other one is answered. */
    private void taught() {
        said = new AnswerList<How>(h -> texts.get("taught." + h)).of(List.of(How.values()));
        said.chosenProperty().set(model.taughtProperty().get());
        said.chosenProperty().subscribe((was, is) -> model.taughtProperty().set(is));
        answers.getChildren().setAll(said);
    }

    private AskSequence.Ask<ConfirmModel.FollowUp> followUp() {
        AnswerList<ConfirmModel.FollowUp> when = new AnswerList<ConfirmModel.FollowUp>(
                f -> texts.get("followup." + f)).of(List.of(ConfirmModel.FollowUp.values()));
        when.chosenProperty().set(model.followUpProperty().get());
        when.chosenProperty().subscribe((was, is) -> model.followUpProperty().set(is));
        return new AskSequence.Ask<>(texts.get("confirm.followup"), when, f -> texts.get("followup." + f));
    }

    @Override
    public StepModel model() {
        return model;
    }
}
