package org.amends.desk.kit.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;

/** The steps of something in their order: done, current, open, skipped; any can be shown again. */
public final class StepRail<T> extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    /** How a step stands. */
    public enum Standing {
        DONE("step.done", Icon.DONE),
        CURRENT("step.current", Icon.CURRENT),
        OPEN("step.open", Icon.OPEN),
        SKIPPED("step.skipped", Icon.SKIPPED);

        private final String key;
        private final Icon icon;

        Standing(String key, Icon icon) {
            this.key = key;
            this.icon = icon;
        }
    }

    /** One step as the rail writes it. */
    public record Entry<T>(T step, String name, Standing standing) {
    }

    private final Texts texts;
    private final Consumer<T> show;

    public StepRail(Texts kit, Consumer<T> show) {
        this.texts = kit;
        this.show = show;
        getStyleClass().add("step-rail");
    }

    public void fill(List<Entry<T>> entries, T shown) {
        getChildren().setAll(entries.stream().map(entry -> button(entry, entry.step().equals(shown))).toList());
    }

    private Button button(Entry<T> entry, boolean isShown) {
        Button button = new Button(entry.name(), entry.standing().icon.node());
        button.getStyleClass().addAll("step", entry.standing().name().toLowerCase(java.util.Locale.ROOT));
        button.setId("step-" + entry.step());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(entry.name() + ", " + texts.get(entry.standing().key));
        button.pseudoClassStateChanged(SHOWN, isShown);
        button.setOnAction(pressed -> show.accept(entry.step()));
        return button;
    }
}
