package org.amends.desk.kit.key;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/** One key: how it is written, what it does in words, the act, and whether it works now. */
public record KeyLine(String chord, String words, Runnable act, ObservableBooleanValue live) {

    KeyCombination combination() {
        return KeyMap.combination(chord);
    }
}
