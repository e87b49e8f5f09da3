package org.amends.desk.kit.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.amends.desk.kit.Texts;

/**
 * The keys of one screen. Chords are written as people read them: `F8`, `Ctrl+P`, `Enter`, `Esc`, `1`. Every key stands
 * in the F1 overlay by its text key, so a key that is not listed does not exist. FX thread.
 */
public final class KeyMap {
    private final Texts texts;
    private final List<KeyLine> lines = new ArrayList<>();

    /** A map whose words stand in these texts. */
    public KeyMap(Texts texts) {
        this.texts = texts;
    }

    /** A key that always works on its screen. */
    public KeyMap on(String chord, String textKey, Runnable act) {
        return on(chord, textKey, act, Bindings.createBooleanBinding(() -> true));
    }

    /** A key with its own words, from what is shared by several screens. */
    public KeyMap said(String chord, String words, Runnable act) {
        return add(new KeyLine(chord, words, act, Bindings.createBooleanBinding(() -> true)));
    }

    /** A key that works only while `live` is true; it is listed all the same, dimmed. */
    public KeyMap on(String chord, String textKey, Runnable act, ObservableBooleanValue live) {
        return add(new KeyLine(chord, texts.get(textKey), act, live));
    }

    private KeyMap add(KeyLine added) {
        if (lines.stream().anyMatch(line -> line.chord().equals(added.chord()))) {
            throw new IllegalArgumentException(added.chord() + " has an act already");
        }
        lines.add(added);
        return this;
    }

    public List<KeyLine> lines() {
        return List.copyOf(lines);
    }

    /** Does the act of a function key or a chord with Ctrl or Alt; these win over the control that has the focus. */
    public boolean doChord(KeyEvent event) {
        return isChord(event) && act(event);
    }

    /** Does the act of a plain key (Enter, Esc, digits, letters) no control wanted; text fields keep their letters. */
    public boolean doPlain(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl && isPrintable(event.getCode());
        return !isChord(event) && !typing && act(event);
    }

    /** Whether the event is this very chord. */
    public boolean isFor(String chord, KeyEvent event) {
        return combination(chord).match(event);
    }

    /** Does what a chord would do, as when its button is clicked. */
    public void act(String chord) {
        lines.stream().filter(line -> line.chord().equals(chord) && line.live().get()).forEach(line -> line.act().run());
    }

    private boolean act(KeyEvent event) {
        Optional<KeyLine> hit = lines.stream().filter(line -> line.combination().match(event)).findFirst();
        hit.filter(line -> line.live().get()).ifPresent(line -> line.act().run());
        if (hit.isPresent()) {
            event.consume();
        }
        return hit.isPresent();
    }

    private static boolean isChord(KeyEvent event) {
        return event.getCode().isFunctionKey() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
    }

    private static boolean isPrintable(KeyCode code) {
        return code.isDigitKey() || code.isLetterKey() || code == KeyCode.SPACE || code.isKeypadKey();
    }

    static KeyCombination combination(String chord) {
        return KeyCombination.valueOf(chord);
    }
}
