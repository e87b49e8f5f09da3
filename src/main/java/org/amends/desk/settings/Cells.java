package org.amends.desk.settings;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/** Lists and choices that say their items in words. */
final class Cells {

    private Cells() {
    }

    static <T> ListCell<T> of(Function<T, String> words) {
        return new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : words.apply(item));
                setWrapText(true);
                setPrefWidth(0);
            }
        };
    }

    static <T> ComboBox<T> combo(List<T> items, Function<T, String> words) {
        return combo(FXCollections.observableArrayList(items), words);
    }

    static <T> ComboBox<T> combo(ObservableList<T> items, Function<T, String> words) {
        ComboBox<T> combo = new ComboBox<>(items);
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String typed) {
                return null;
            }
        });
        return combo;
    }
}
