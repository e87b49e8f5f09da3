package org.amends.desk.kit.draft;

import javafx.scene.control.TextField;

/** A line to type in whose text is never lost. The desk has no other, but for passwords. */
public final class DraftField extends TextField {

    public DraftField(String id, DraftText text) {
        setId(id);
        setTextFormatter(CleanTyping.formatter());
        textProperty().bindBidirectional(text.textProperty());
    }

    /** Takes keys at once: a field just laid out has no skin before the next pulse, and without one what is typed would be lost. */
    @Override
    public void requestFocus() {
        applyCss();
        super.requestFocus();
    }
}
