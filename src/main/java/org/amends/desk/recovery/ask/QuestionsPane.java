package org.amends.desk.recovery.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.amends.core.playbook.Choice;
import org.amends.core.playbook.Need;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.AnswerList;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.interlude.InterludePane;

/** Questions and foreseen needs, each on its number; the first open question stands there at once. */
public final class QuestionsPane implements InterludePane {
    private static final double COLUMN = 320;
    private static final int NUMBERED = 9;

    private final QuestionsModel model;
    private final Texts texts;
    private final Refusals refusals;
    private final Runnable close;
    private final VBox list = new VBox(Space.SMALL);
    private final VBox asking = new VBox(Space.SMALL);
    private final List<Runnable> numbered = new ArrayList<>();
    private final Columns root;
    /** Lets the number key that chose the question end before its field takes keys. */
    private final PauseTransition toField = new PauseTransition(Duration.millis(30));
    private Optional<QuestionEntry> open = Optional.empty();
    private Optional<AnswerList<Choice>> choices = Optional.empty();
    private DraftField field;

    public QuestionsPane(QuestionsModel model, Texts texts, Refusals refusals, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.refusals = refusals;
        this.close = close;
        SectionCard here = new SectionCard(texts.get("ask.list"), Icon.ASK, list);
        SectionCard now = new SectionCard(texts.get("ask.now"), Icon.SAY, asking);
        root = new Columns(COLUMN, Space.MEDIUM, here, now);
        root.setId("interlude-questions");
        toField.setOnFinished(ended -> {
            if (field != null) {
                field.requestFocus();
                field.end();
            }
        });
        model.entriesProperty().subscribe((before, after) -> again());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        show(firstOpen());
    }

    /** The same question again after the case has changed, so that what is typed stays before the clerk. */
    private void again() {
        if (root.getScene() != null) {
            show(open.flatMap(was -> model.entriesProperty().get().stream()
                    .filter(e -> e.question().equals(was.question())).filter(QuestionEntry::isOpen).findFirst())
                    .or(this::firstOpen));
        }
    }

    private Optional<QuestionEntry> firstOpen() {
        return model.entriesProperty().get().stream().filter(QuestionEntry::isOpen).findFirst();
    }

    private void show(Optional<QuestionEntry> entry) {
        open = entry;
        choices = Optional.empty();
        field = null;
        fillList();
        asking.getChildren().setAll(entry.map(this::question).orElseGet(() -> List.of(line("ask.done", "soft"))));
        focus();
    }

    private void fillList() {
        numbered.clear();
        list.getChildren().clear();
        model.entriesProperty().get().forEach(entry -> number(texts.in(entry.question().ask())
                + (entry.isOpen() ? "" : "\n" + texts.in(entry.shown())), entry.isOpen() ? Icon.OPEN : Icon.DONE,
                () -> show(Optional.of(entry))));
        for (Need need : model.needs()) {
            boolean isMet = model.needsMet().contains(need.id());
            number(texts.in(need.title()) + "\n" + texts.in(need.ask()), isMet ? Icon.DONE : Icon.OPEN, () -> meet(need));
        }
        if (numbered.isEmpty()) {
            list.getChildren().add(line("ask.none", "soft"));
        }
    }

    private void meet(Need need) {
        model.meet(need);
        fillList();
        focus();
    }

    private void number(String words, Icon sign, Runnable act) {
        numbered.add(act);
        Button button = new Button(words, sign.node());
        button.getStyleClass().addAll("answer", "numbered");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setWrapText(true);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAlignment(Pos.CENTER_LEFT);
        if (numbered.size() <= NUMBERED && open.isEmpty()) {
            button.setGraphic(new HBox(Space.SMALL, ActButton.keyCap(Integer.toString(numbered.size())), sign.node()));
        }
        button.setOnAction(pressed -> act.run());
        list.getChildren().add(button);
    }

    private List<Node> question(QuestionEntry entry) {
        if (entry.isTyped()) {
            return List.of(typed(entry), line("ask.others", "soft"));
        }
        AnswerList<Choice> answers = new AnswerList<Choice>(c -> texts.in(c.label())).of(entry.question().choices());
        entry.chosen().ifPresent(answers.chosenProperty()::set);
        answers.chosenProperty().subscribe((before, now) -> take(entry, now));
        choices = Optional.of(answers);
        return List.of(words(texts.in(entry.question().ask()), "strong"), answers,
                line("ask.others", "soft"));
    }

    private void take(QuestionEntry entry, Choice choice) {
        model.answer(entry, choice);
        show(firstOpen());
    }

    private Node typed(QuestionEntry entry) {
        field = new DraftField("ask-field", entry.text());
        FieldBox box = new FieldBox(texts.in(entry.question().ask()), field).refusal(entry.refusalProperty(), refusals);
        entry.heardProperty().subscribe(heard -> box.help(heard.map(how -> texts.get("heard", texts.in(how)))
                .orElse(entry.type().map(type -> texts.get("fact.help." + type)).orElse(texts.get("ask.typed")))));
        return box;
    }

    private Node line(String key, String style) {
        return words(texts.get(key), style);
    }

    private static Node words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public boolean choose(int number) {
        if (choices.isPresent()) {
            return choices.get().choose(number);
        }
        boolean there = number <= numbered.size();
        if (there) {
            numbered.get(number - 1).run();
        }
        return there;
    }

    /** Takes what is typed and goes on to the next question; with nothing to take, back to the step. */
    @Override
    public void commit() {
        if (field == null || field.getText().isBlank()) {
            close.run();
        } else if (open.isPresent() && model.take(open.get())) {
            show(firstOpen());
        }
    }

    /** From a question to the list, where numbers open the others. */
    @Override
    public boolean back() {
        boolean wasAsking = open.isPresent();
        if (wasAsking) {
            show(Optional.empty());
        }
        return wasAsking;
    }

    @Override
    public void focus() {
        if (field == null) {
            root.requestFocus();
        } else {
            toField.playFromStart();
        }
    }
}
