package org.amends.desk.kit.draft;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Several lines to type in whose text is never lost. Enter leaves it the way it is told, Shift+Enter begins a line, Tab goes on as
 * in a line.
 */
public final class DraftArea extends TextArea {
    private final Runnable leave;

    /** `leave` says where the keyboard goes on Enter. */
    public DraftArea(String id, DraftText text, Runnable leave) {
        this.leave = leave;
        setId(id);
        setWrapText(true);
        setTextFormatter(CleanTyping.formatter());
        textProperty().bindBidirectional(text.textProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Goes to the next control, as Tab does. */
    public DraftArea(String id, DraftText text) {
        this(id, text, null);
    }

    /** Takes keys at once: a field just laid out has no skin before the next pulse, and without one what is typed would be lost. */
    @Override
    public void requestFocus() {
        applyCss();
        super.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            enter(event);
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            tab(event.isShiftDown());
        }
    }

    private void enter(KeyEvent event) {
        if (event.isShiftDown()) {
            replaceSelection("\n");
        } else if (leave == null) {
            tab(false);
        } else {
            leave.run();
        }
    }

    /** Ctrl+Tab is what the toolkit takes for leaving an area. */
    private void tab(boolean back) {
        fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, back, true, false, false));
    }
}
