package org.amends.desk.kit.control;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A button named for its act, with its key written on it. */
public final class ActButton extends Button {

    private ActButton(String act, String chord, String style, Runnable work) {
        super(act);
        getStyleClass().add(style);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(pressed -> work.run());
        if (!chord.isEmpty()) {
            Label cap = keyCap(chord);
            setGraphic(cap);
            setContentDisplay(ContentDisplay.RIGHT);
            setAccessibleText(act + ", " + chord);
        }
    }

    /** The one primary act of a screen. */
    public static ActButton primary(String act, String chord, Runnable work) {
        return new ActButton(act, chord, "primary", work);
    }

    public static ActButton plain(String act, String chord, Runnable work) {
        return new ActButton(act, chord, "plain", work);
    }

    /** For acts beside the way: no border. */
    public static ActButton quiet(String act, String chord, Runnable work) {
        return new ActButton(act, chord, "quiet", work);
    }

    /** Disabled, but still visible, while this is false. */
    public ActButton when(ObservableBooleanValue can) {
        disableProperty().bind(javafx.beans.binding.Bindings.not(can));
        return this;
    }

    public ActButton named(String id) {
        setId(id);
        return this;
    }

    /** A key as it is written on screen. */
    public static Label keyCap(String chord) {
        Label cap = new Label(chord);
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
