package org.amends.desk.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.key.KeyLine;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;

/** F1: the keys of this screen beside those that work everywhere. Shown over the desk, gone at the next F1 or Esc. */
final class KeySheet extends StackPane {
    static final String ID = "key-sheet";

    private final Texts texts;

    KeySheet(Texts texts) {
        this.texts = texts;
        getStyleClass().add("dim");
        setId(ID);
        setVisible(false);
        setOnMouseClicked(pressed -> setVisible(false));
    }

    void show(KeyMap screen, KeyMap everywhere) {
        HBox columns = new HBox(Space.HUGE, column("keys.here", screen.lines()), column("keys.everywhere",
                everywhere.lines().stream().filter(line -> !has(screen, line)).toList()));
        Label close = new Label(texts.get("keys.close"));
        close.getStyleClass().add("soft");
        VBox sheet = new VBox(Space.LARGE, columns, close);
        sheet.getStyleClass().add("key-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setVisible(true);
    }

    /** A screen's own act on a key hides the one that works elsewhere. */
    private static boolean has(KeyMap screen, KeyLine line) {
        return screen.lines().stream().anyMatch(own -> own.chord().equals(line.chord()));
    }

    private VBox column(String titleKey, List<KeyLine> lines) {
        Label title = new Label(texts.get(titleKey));
        title.getStyleClass().add("section-title");
        GridPane grid = new GridPane(Space.MEDIUM, Space.SMALL);
        long digits = lines.stream().filter(KeyBar::isDigit).count();
        for (KeyLine line : lines) {
            boolean first = line.chord().equals("1");
            if (!KeyBar.isDigit(line) || first) {
                String chord = first && digits > 1 ? "1 – " + digits : line.chord();
                Label words = new Label(line.words());
                words.setMinWidth(USE_PREF_SIZE);
                grid.addRow(grid.getRowCount(), ActButton.keyCap(chord), words);
            }
        }
        return new VBox(Space.MEDIUM, title, grid);
    }
}
