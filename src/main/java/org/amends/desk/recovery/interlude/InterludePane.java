package org.amends.desk.recovery.interlude;

import javafx.scene.layout.Region;
import org.amends.desk.kit.key.KeyMap;

/** An interlude as the recovery screen hosts it. FX thread. */
public interface InterludePane {
    Region node();

    /** Fills itself anew from the case; called each time it opens. */
    void open();

    /** Takes a number key; false when there is nothing with that number. */
    boolean choose(int number);

    /** The one primary act: Enter. */
    void commit();

    /** Goes one step back inside; false when it is to be closed. */
    default boolean back() {
        return false;
    }

    /** Keys of its own, beyond numbers, Enter and Esc. */
    default void addKeys(KeyMap keys) {
    }

    /** Where the keyboard begins. */
    void focus();
}
