package org.amends.desk.recovery.work;

import javafx.scene.Node;
import org.amends.desk.kit.key.KeyMap;

/** One step as the recovery screen hosts it. */
public interface StepPane {
    Node node();

    /** Adds the step's own keys to those of the screen. */
    void addKeys(KeyMap keys);

    /** Where the keyboard begins when the step comes into sight. */
    void focus();

    StepModel model();

    /** Something could not be kept: shows what is on file again where it showed more. */
    default void failed() {
        // most steps show only what is typed, and that stays
    }
}
