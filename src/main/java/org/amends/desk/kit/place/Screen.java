package org.amends.desk.kit.place;

import javafx.scene.Node;
import org.amends.desk.kit.key.KeyMap;

/** A screen as the shell sees it. Subscribes in {@link #shown}, releases in {@link #hidden}. FX thread. */
public interface Screen {

    Node root();

    KeyMap keys();

    /** Comes into sight at something; the id is empty when none was named. */
    void shown(String id);

    /** Goes out of sight; everything typed stays in the view model and as draft. */
    void hidden();

    /** Where the keyboard begins. */
    default void focus() {
        root().requestFocus();
    }
}
