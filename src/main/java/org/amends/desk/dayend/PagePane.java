package org.amends.desk.dayend;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.theme.Space;

/** The day's page in four parts: cases, promises, sums, response and fairness. */
final class PagePane extends VBox {
    private static final List<String> PARTS = List.of("cases", "promises", "sums", "figures");
    private final ToggleGroup tabs = new ToggleGroup();
    private final StackPane parts = new StackPane();
    private final CasesPane cases;

    PagePane(DayEndViewModel model, Words words) {
        super(10);
        cases = new CasesPane(model, words);
        setId("dayend-page");
        getStyleClass().add("section-card");
        HBox bar = new HBox(Space.HAIR);
        bar.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < PARTS.size(); i++) {
            bar.getChildren().add(tab(i, words));
        }
        bar.getChildren().add(ActButton.keyCap("Ctrl+1–" + PARTS.size()));
        parts.getChildren().addAll(cases, new PromisesPane(model, words), new SumsPane(model, words),
                new FiguresPane(model, words));
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(bar, parts);
        show(0);
    }

    private ToggleButton tab(int index, Words words) {
        ToggleButton tab = new ToggleButton(words.texts().get("tab." + PARTS.get(index)));
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setId("dayend-tab-" + PARTS.get(index));
        tab.getStyleClass().add("dayend-tab");
        tab.setToggleGroup(tabs);
        tab.setFocusTraversable(false);
        tab.setOnAction(e -> show(index));
        return tab;
    }

    /** Shows one part; a number beyond them changes nothing. */
    void show(int index) {
        if (index < 0 || index >= PARTS.size()) {
            return;
        }
        tabs.selectToggle(tabs.getToggles().get(index));
        for (int i = 0; i < PARTS.size(); i++) {
            Node part = parts.getChildren().get(i);
            part.setVisible(i == index);
        }
    }

    void focusReason() {
        show(0);
        cases.focusReason();
    }
}
