package org.amends.app.play;

import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Fires key events as a keyboard would: pressed, typed, released, at whatever has the focus. FX thread. */
final class KeyPresses {
    private static final Map<String, KeyCode> NAMES = Map.of("ESC", KeyCode.ESCAPE, "DEL", KeyCode.DELETE,
            "PGUP", KeyCode.PAGE_UP, "PGDN", KeyCode.PAGE_DOWN);

    private final Scene scene;

    KeyPresses(Scene scene) {
        this.scene = scene;
    }

    /** Presses a chord such as `Ctrl+Enter`. */
    void press(String chord) {
        String[] parts = chord.split("\\+", -1);
        KeyCode code = code(parts[parts.length - 1]);
        String modifiers = chord.toUpperCase(Locale.ROOT);
        boolean shift = modifiers.contains("SHIFT+");
        boolean control = modifiers.contains("CTRL+");
        boolean alt = modifiers.contains("ALT+");
        String character = control || alt ? "" : character(code);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
        if (!character.isEmpty()) {
            fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, shift, control, alt, false));
        }
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, alt, false));
    }

    /** Types one character, of any plane. */
    void type(String character) {
        KeyCode code = character.equals("\n") ? KeyCode.ENTER : KeyCode.UNDEFINED;
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private void fire(KeyEvent event) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, event);
    }

    private static String character(KeyCode code) {
        if (code == KeyCode.SPACE) {
            return " ";
        }
        return code.isDigitKey() || code.isLetterKey() ? code.getName().toLowerCase(Locale.ROOT) : "";
    }

    private static KeyCode code(String name) {
        String plain = name.strip().toUpperCase(Locale.ROOT);
        if (NAMES.containsKey(plain)) {
            return NAMES.get(plain);
        }
        if (plain.length() == 1 && Character.isDigit(plain.charAt(0))) {
            return KeyCode.valueOf("DIGIT" + plain);
        }
        return KeyCode.valueOf(plain);
    }
}
