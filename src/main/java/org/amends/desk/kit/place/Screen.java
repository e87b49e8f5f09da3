package org.amends.desk.kit.place;

import javafx.scene.Node;
import javafx.util.Subscription;
import org.amends.desk.kit.key.KeyMap;

/** A screen as the shell sees it. Subscribes in {@link #shown}, releases in {@link #hidden}. FX thread. */
public interface Screen {

    Node root();

    KeyMap keys();

    /** Comes into sight at something; the id is empty when none was named. */
    void shown(String id);

    /** Goes out of sight; everything typed stays in the view model and as draft. */
    void hidden();

    /** Tells when {@link #keys} are others, so that the hints in sight are never those of a step before. */
    default Subscription onOtherKeys(Runnable changed) {
        return Subscription.EMPTY;
    }

    /** Taken down for good, as when the language changes: follows nothing any more that outlives it. */
    default void takenDown() {
        hidden();
    }

    /** Where the keyboard begins. */
    default void focus() {
        root().requestFocus();
    }
}
