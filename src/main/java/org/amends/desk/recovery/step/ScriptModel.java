package org.amends.desk.recovery.step;

/** What the script card shows for the step on screen. */
public interface ScriptModel {

    /** Id of the first phrase on the card, kept with what was said. */
    String firstPhrase();
}
