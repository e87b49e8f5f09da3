package org.amends.desk.recovery.interlude;

import javafx.scene.layout.Region;

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

    /** Where the keyboard begins. */
    void focus();
}
