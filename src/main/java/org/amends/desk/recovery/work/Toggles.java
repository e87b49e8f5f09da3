package org.amends.desk.recovery.work;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.theme.Space;

/** Several answers at once, each switched by its number key or pointer. */
public final class Toggles<T> extends Columns {
    private static final double WIDE = 320;

    private final ObservableSet<T> chosen;
    private final Consumer<T> toggle;
    private List<T> items = List.of();

    public Toggles(ObservableSet<T> chosen, Consumer<T> toggle) {
        super(WIDE, Space.SMALL);
        this.chosen = chosen;
        this.toggle = toggle;
        getStyleClass().add("answers");
        chosen.addListener((SetChangeListener<T>) change -> mark());
    }

    public void fill(List<T> given, Function<T, String> words) {
        items = List.copyOf(given);
        getChildren().clear();
        for (T item : items) {
            ToggleButton button = new ToggleButton(words.apply(item));
            button.getStyleClass().add("answer");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.setGraphic(ActButton.keyCap(Integer.toString(getChildren().size() + 1)));
            button.setContentDisplay(ContentDisplay.LEFT);
            button.setOnAction(pressed -> {
                toggle.accept(item);
                mark();
            });
            getChildren().add(button);
        }
        mark();
    }

    /** Takes a number key; false when there is no such item. */
    public boolean choose(int number) {
        boolean there = number >= 1 && number <= items.size();
        if (there) {
            toggle.accept(items.get(number - 1));
        }
        return there;
    }

    private void mark() {
        for (int i = 0; i < items.size(); i++) {
            ((ToggleButton) getChildren().get(i)).setSelected(chosen.contains(items.get(i)));
        }
    }
}
