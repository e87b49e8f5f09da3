package org.amends.desk.recovery.work;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.amends.core.apology.Finding;
import org.amends.core.apology.PhraseGuard;
import org.amends.core.recovery.TextLength;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.draft.DraftArea;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.kit.theme.Space;

/**
 * Text a customer may read, watched while it is typed: wording that shifts blame is named with a better one beside it, taken
 * over by Ctrl+U. Enter leaves the field, Shift+Enter begins a line.
 */
public final class GuardedArea extends VBox {
    private final DraftArea area;
    private final Label warning = new Label();
    private final Supplier<PhraseGuard> guard;
    private final Texts texts;

    public GuardedArea(String name, DraftText text, Watch watch, Texts texts) {
        super(Space.SMALL);
        this.guard = watch.guard();
        this.texts = texts;
        area = new DraftArea("", text);
        area.setPrefRowCount(2);
        area.setMinHeight(56);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        warning.getStyleClass().addAll("warn", "guard");
        warning.setWrapText(true);
        warning.managedProperty().bind(warning.textProperty().isNotEmpty());
        text.textProperty().subscribe(this::watch);
        getChildren().addAll(new FieldBox(name, area)
                .refusal(text.textProperty().map(typed -> TextLength.refusal(typed).orElse(null)), watch.refusals()), warning);
    }

    public DraftArea area() {
        return area;
    }

    public GuardedArea rows(int rows) {
        area.setPrefRowCount(rows);
        return this;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.U && event.isControlDown()) {
            event.consume();
            rewrite();
        }
    }

    private void watch(String text) {
        List<Finding> found = guard.get().finds(text);
        warning.setText(found.isEmpty() ? "" : texts.get("guard.found", found.getFirst().matched(),
                texts.in(found.getFirst().why()), texts.in(found.getFirst().rewrite())));
    }

    private void rewrite() {
        List<Finding> found = guard.get().finds(area.getText());
        if (!found.isEmpty()) {
            Finding first = found.getFirst();
            area.replaceText(first.start(), first.end(), texts.in(first.rewrite()));
        }
    }
}
