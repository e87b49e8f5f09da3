package org.amends.desk.recovery.step;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Feeling;
import org.amends.core.playbook.Choice;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Question;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.kit.control.AskSequence;
import org.amends.desk.recovery.work.Digits;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;

/** Receiving: the danger question alone, then words, kind and questions side by side. */
public final class ReceivePane implements StepPane {
    private static final int KINDS_SHOWN = 6;
    private static final String MORE = "0";
    private static final double COLUMN = 230;

    private final ReceiveModel model;
    private final Texts texts;
    private final StackPane root = new StackPane();
    private final AnswerList<Danger> danger;
    private final AnswerList<FailureKind> kinds;
    private final AskSequence asks;
    private final AnswerList<Feeling> feelings;
    private final WordsColumn words;
    private final Node form;
    private int firstKind;

    public ReceivePane(ReceiveModel model, Texts texts, Refusals refusals) {
        this.model = model;
        this.texts = texts;
        danger = new AnswerList<Danger>(d -> texts.get("danger." + d)).of(List.of(Danger.values()));
        kinds = new AnswerList<>(k -> texts.in(k.title()));
        feelings = new AnswerList<Feeling>(f -> texts.get("feeling." + f)).of(List.of(Feeling.values()));
        asks = new AskSequence(texts.get("receive.asked"));
        words = new WordsColumn(model, texts, refusals);
        form = form();
        bind();
    }

    private void bind() {
        danger.chosenProperty().subscribe(answer -> {
            if (answer != null && answer != model.dangerProperty().get()) {
                model.answerDanger(answer);
            }
        });
        model.dangerProperty().subscribe(answer -> {
            danger.chosenProperty().set(answer);
            show(answer);
        });
        model.kinds().subscribe(() -> showKinds(0));
        kinds.chosenProperty().bindBidirectional(model.kindProperty());
        feelings.chosenProperty().bindBidirectional(model.feelingProperty());
        model.kindProperty().subscribe(this::askAnew);
    }

    private void show(Danger answer) {
        Node next = answer == null && model.isDangerOpen() ? new SectionCard(texts.get("danger.ask"), Icon.DANGER, danger) : form;
        if (!root.getChildren().contains(next)) {
            root.getChildren().setAll(next);
            focus();
        }
    }

    private Node form() {
        SectionCard kind = new SectionCard(texts.get("receive.kind"), Icon.ASK, kinds,
                ActButton.quiet(texts.get("key.kinds"), MORE, this::moreKinds).named("more-kinds"));
        SectionCard ask = new SectionCard(texts.get("receive.ask"), Icon.PERSON, asks);
        return new Columns(COLUMN, Space.MEDIUM, words, kind, ask).weighing(1.3, 1, 1);
    }

    private void askAnew(FailureKind kind) {
        List<AskSequence.Ask<?>> all = new ArrayList<>();
        all.add(new AskSequence.Ask<>(texts.get("receive.feeling"), feelings, f -> texts.get("feeling." + f)));
        model.questions().stream().filter(q -> !q.choices().isEmpty()).forEach(q -> all.add(ask(q)));
        asks.fill(all);
    }

    /** The likest ones, or those that come after them; after the last come the first again. */
    private void showKinds(int first) {
        firstKind = first < model.kinds().size() ? first : 0;
        kinds.of(model.kinds().stream().skip(firstKind).limit(KINDS_SHOWN).toList());
    }

    private void moreKinds() {
        showKinds(firstKind + KINDS_SHOWN);
    }

    private AskSequence.Ask<Choice> ask(Question question) {
        AnswerList<Choice> list = new AnswerList<Choice>(c -> texts.in(c.label())).of(question.choices());
        String known = model.answers().getOrDefault(question.id(), "");
        question.choices().stream().filter(c -> c.id().equals(known)).findFirst()
                .ifPresent(list.chosenProperty()::set);
        list.chosenProperty().subscribe((was, is) -> model.answers().put(question.id(), is.id()));
        return new AskSequence.Ask<>(texts.in(question.ask()), list, c -> texts.in(c.label()));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        Digits.to(keys, number -> {
            if (model.isDangerOpen()) {
                return danger.choose(number);
            }
            return model.kindProperty().get() == null ? kinds.choose(number) : asks.choose(number);
        });
        keys.on(MORE, "key.kinds", this::moreKinds);
    }

    @Override
    public void focus() {
        if (model.isDangerOpen()) {
            root.requestFocus();
        } else {
            words.focus();
        }
    }

    /** An answer that was shown as chosen is open again. */
    @Override
    public void failed() {
        danger.chosenProperty().set(model.dangerProperty().get());
    }

    @Override
    public StepModel model() {
        return model;
    }
}
