package org.amends.desk.recovery.work;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.amends.core.apology.Finding;
import org.amends.core.apology.PhraseGuard;
import org.amends.core.guide.reading.HardSpot;
import org.amends.core.guide.reading.PlainReading;
import org.amends.core.recovery.TextLength;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.draft.DraftArea;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.kit.theme.Space;

/**
 * Text a customer may read, watched while it is typed: wording that shifts blame is named with a better one beside it, taken
 * over by Ctrl+U. Hard words are marked below where they stand: Ctrl+Y takes the plain twin of the first, Ctrl+Z takes it back. Enter
 * leaves the field, Shift+Enter begins a line.
 */
public final class GuardedArea extends VBox {
    private final DraftArea area;
    private final Label warning = new Label();
    private final MarkedText marked;
    private final Label how = new Label();
    private final Supplier<PhraseGuard> guard;
    private final Supplier<PlainReading> plain;
    private final Texts texts;

    public GuardedArea(String name, DraftText text, Watch watch, Texts texts) {
        super(Space.SMALL);
        this.guard = watch.guard();
        this.plain = watch.plain();
        this.texts = texts;
        area = new DraftArea("", text);
        area.setPrefRowCount(2);
        area.setMinHeight(56);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        warning.getStyleClass().addAll("warn", "guard");
        warning.setWrapText(true);
        warning.managedProperty().bind(warning.textProperty().isNotEmpty());
        marked = new MarkedText(texts);
        how.setText(texts.get("plain.how"));
        how.getStyleClass().addAll("soft", "small");
        how.setWrapText(true);
        how.visibleProperty().bind(marked.visibleProperty());
        how.managedProperty().bind(marked.visibleProperty());
        text.textProperty().subscribe(this::watch);
        getChildren().addAll(new FieldBox(name, area)
                .refusal(text.textProperty().map(typed -> TextLength.refusal(typed).orElse(null)), watch.refusals()), warning,
                marked, how);
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
        } else if (event.getCode() == KeyCode.Y && event.isControlDown() && marked.isVisible()) {
            event.consume();
            takeTwin();
        }
    }

    private void watch(String text) {
        marked.show(text, hard(text));
        List<Finding> found = guard.get().finds(text);
        warning.setText(found.isEmpty() ? "" : texts.get("guard.found", found.getFirst().matched(),
                texts.in(found.getFirst().why()), texts.in(found.getFirst().rewrite())));
    }

    /** In a draft under way, words have no stop yet: what is long or crowded is told on paper. */
    private List<HardSpot> hard(String text) {
        return text == null || text.isBlank() ? List.of() : plain.get().measure(text).spots();
    }

    /** The area keeps the step back itself. */
    private void takeTwin() {
        hard(area.getText()).stream().filter(HardSpot::hasTwin).findFirst()
                .ifPresent(spot -> area.replaceText(spot.from(), spot.to(), spot.plain()));
    }

    private void rewrite() {
        List<Finding> found = guard.get().finds(area.getText());
        if (!found.isEmpty()) {
            Finding first = found.getFirst();
            area.replaceText(first.start(), first.end(), texts.in(first.rewrite()));
        }
    }
}
