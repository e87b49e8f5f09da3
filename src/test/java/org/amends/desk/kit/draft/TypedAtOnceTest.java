package org.amends.desk.kit.draft;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.Snapshot;
import org.amends.fixtures.InMemoryDrafts;
import org.junit.jupiter.api.Test;

/** A field takes the first key though it came into sight with the key before, in the same pulse. */
class TypedAtOnceTest {

    @Test
    void fieldTakesTheFirstKey() {
        assertThat(typedInto(true)).isEqualTo("电");
    }

    @Test
    void areaTakesTheFirstKey() {
        assertThat(typedInto(false)).isEqualTo("电");
    }

    private static String typedInto(boolean isField) {
        return Snapshot.onFx(() -> {
            StackPane root = new StackPane();
            Scene scene = new Scene(root, 400, 200);
            DraftText text = new DraftText(new DraftLine(new InMemoryDrafts(), Background.immediate(), why -> { }), "x");
            text.fill("case", "");
            TextInputControl field = isField ? new DraftField("x", text) : new DraftArea("x", text);
            root.getChildren().setAll(field);
            field.requestFocus();
            Event.fireEvent(scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, "电", "", KeyCode.UNDEFINED, false, false, false, false));
            return text.value();
        });
    }
}
