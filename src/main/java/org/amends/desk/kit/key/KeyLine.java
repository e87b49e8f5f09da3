package org.amends.desk.kit.key;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/** One key: how it is written, the text key of what it does (in the screen's texts), the act, and whether it works now. */
public record KeyLine(String chord, String textKey, Runnable act, ObservableBooleanValue live) {

    KeyCombination combination() {
        return KeyMap.combination(chord);
    }
}
