package org.amends.desk.kit.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;

/**
 * Answers to one question, chosen by number key or pointer; at most ten have a number, the tenth on 0. One stop for Tab, however many
 * answers there are; arrows go from one to the next.
 */
public final class AnswerList<T> extends Columns {
    private static final int NUMBERED = 10;
    private static final double ONE_BELOW_THE_OTHER = 10_000;
    private static final double GAP = 6;

    private final ObjectProperty<T> chosen = new SimpleObjectProperty<>();
    private final ObservableList<T> answers = FXCollections.observableArrayList();
    private final Function<T, String> words;

    public AnswerList(Function<T, String> words) {
        super(ONE_BELOW_THE_OTHER, GAP);
        this.words = words;
        getStyleClass().add("answers");
        chosen.subscribe(this::mark);
        answers.subscribe(this::build);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        setOnKeyPressed(key -> {
            String name = key.getCode().getName();
            if (key.getCode().isDigitKey() && choose(name.charAt(name.length() - 1) - '0')) {
                key.consume();
            }
        });
    }

    public AnswerList<T> of(List<T> given) {
        answers.setAll(given);
        return this;
    }

    /** Lets answers stand side by side where each has so many pixels. */
    public AnswerList<T> across(double least) {
        setLeast(least);
        return this;
    }

    /** Lets the screen's number keys choose here. */
    public AnswerList<T> onKeys(KeyMap keys, String textKey) {
        for (int number = 1; number < NUMBERED; number++) {
            int n = number;
            keys.on(Integer.toString(n), textKey, () -> choose(n));
        }
        return this;
    }

    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }

    /** Chooses the answer with this number, counted from one, the tenth being 0; false when there is none. */
    public boolean choose(int number) {
        int place = number == 0 ? NUMBERED : number;
        boolean there = place >= 1 && place <= answers.size();
        if (there) {
            chosen.set(answers.get(place - 1));
            if (isFocusWithin()) {
                getChildren().get(place - 1).requestFocus();
            }
        }
        return there;
    }

    /** Puts the keyboard on the chosen answer, else the first, so that number keys choose. */
    public void focusFirst() {
        getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    private void walk(KeyEvent key) {
        int step = switch (key.getCode()) {
            case DOWN, RIGHT -> 1;
            case UP, LEFT -> -1;
            default -> 0;
        };
        int at = getChildren().indexOf(getChildren().stream().filter(Node::isFocused).findFirst().orElse(null));
        boolean isPlain = !key.isAltDown() && !key.isControlDown() && !key.isShiftDown();
        if (step != 0 && at >= 0 && isPlain) {
            getChildren().get(Math.floorMod(at + step, getChildren().size())).requestFocus();
            key.consume();
        }
    }

    private void build() {
        getChildren().clear();
        for (T answer : answers) {
            int number = getChildren().size() + 1;
            ToggleButton button = new ToggleButton(words.apply(answer));
            button.getStyleClass().add("answer");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.setUserData(answer);
            if (number <= NUMBERED) {
                Label cap = ActButton.keyCap(Integer.toString(number % NUMBERED));
                button.setGraphic(cap);
                button.setContentDisplay(ContentDisplay.LEFT);
            }
            button.setOnAction(pressed -> {
                chosen.set(answer);
                mark(answer);
            });
            getChildren().add(button);
        }
        mark(chosen.get());
    }

    private void mark(T answer) {
        getChildren().forEach(node -> ((ToggleButton) node).setSelected(node.getUserData().equals(answer)));
        int stop = Math.max(0, answers.indexOf(answer));
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).setFocusTraversable(i == stop);
        }
    }
}
