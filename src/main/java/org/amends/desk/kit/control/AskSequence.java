package org.amends.desk.kit.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.theme.Space;

/**
 * Questions one after the other: the first one open stands large with its answers on the number keys, answered ones stand
 * above in a line each and can be opened again.
 */
public final class AskSequence extends VBox {
    private final List<Ask<?>> asks = new ArrayList<>();
    private final String allAnswered;
    private Ask<?> reopened;

    /** One question: its words, its answers, and whether the one chosen can be said. */
    public record Ask<T>(String title, AnswerList<T> answers, java.util.function.Function<T, String> words) {
        String chosen() {
            T value = answers.chosenProperty().get();
            return value == null ? "" : words.apply(value);
        }
    }

    /** `allAnswered` is said when nothing is open. */
    public AskSequence(String allAnswered) {
        super(Space.SMALL);
        this.allAnswered = allAnswered;
        getStyleClass().add("ask-sequence");
    }

    public void fill(List<Ask<?>> given) {
        asks.clear();
        reopened = null;
        asks.addAll(given);
        asks.forEach(ask -> ask.answers().chosenProperty().subscribe((was, is) -> {
            reopened = null;
            show();
        }));
        show();
    }

    /** Takes a number key; false when no question is open. */
    public boolean choose(int number) {
        Ask<?> open = open();
        return open != null && open.answers().choose(number);
    }

    public boolean isAnswered() {
        return open() == null;
    }

    private Ask<?> open() {
        return reopened != null ? reopened
                : asks.stream().filter(a -> a.chosen().isEmpty()).findFirst().orElse(null);
    }

    private void show() {
        Ask<?> open = open();
        getChildren().clear();
        for (Ask<?> ask : asks) {
            if (ask.equals(open)) {
                getChildren().addAll(label(ask.title(), "strong"), ask.answers());
            } else if (!ask.chosen().isEmpty()) {
                getChildren().add(answered(ask));
            }
        }
        if (open == null && !asks.isEmpty()) {
            getChildren().add(label(allAnswered, "soft"));
        }
    }

    private Line answered(Ask<?> ask) {
        Label title = label(ask.title(), "soft");
        title.getStyleClass().add("small");
        Line line = new Line(ask.title() + ", " + ask.chosen(), () -> {
            reopened = ask;
            show();
        }, Icon.DONE.node(), new VBox(title, label(ask.chosen(), "strong")));
        line.getStyleClass().add("answered");
        return line;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
