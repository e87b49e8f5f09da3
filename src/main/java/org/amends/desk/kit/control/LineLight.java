package org.amends.desk.kit.control;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.amends.core.headoffice.LineState;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;

/**
 * How much of this counter head office has, in one line that is always in sight: what waits and since when, what is on its way, that all is
 * confirmed. Away is calm; only age, and what a person must see to, has a colour; green is head office's signed word alone.
 */
public final class LineLight extends Button {
    public static final String ID = "shell-line";
    private static final Duration WORTH_SAYING = Duration.ofMinutes(10);
    private static final Duration OLD = Duration.ofHours(24);
    private static final Duration VERY_OLD = Duration.ofHours(72);
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass WARN = PseudoClass.getPseudoClass("warn");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Texts kit;
    private final Formats formats;
    private LineState state = LineState.alone(0);

    /** Pressed, it opens what there is to know about it. */
    public LineLight(Texts kit, Formats formats, Runnable open) {
        this.kit = kit;
        this.formats = formats;
        setId(ID);
        getStyleClass().setAll("line-light");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        setOnAction(pressed -> open.run());
        say();
    }

    public void show(LineState now) {
        state = now;
        say();
    }

    /** Ages what waits; asked each second. */
    public void say() {
        String words = words();
        if (!words.equals(getText())) {
            setText(words);
            getTooltip().setText(words);
            setAccessibleText(words);
        }
        Duration age = age();
        boolean isHeld = state.standing() == LineState.Standing.STOPPED;
        setGraphic(icon(age, isHeld).node());
        pseudoClassStateChanged(GOOD, state.standing() == LineState.Standing.CONFIRMED);
        pseudoClassStateChanged(BAD, age.compareTo(VERY_OLD) >= 0);
        pseudoClassStateChanged(WARN, age.compareTo(VERY_OLD) < 0 && (isHeld || age.compareTo(OLD) >= 0));
    }

    /** The words go where there is no room, the sign stays. */
    public void fold(ContentDisplay display) {
        setContentDisplay(display);
    }

    private Icon icon(Duration age, boolean isHeld) {
        if (state.standing() == LineState.Standing.CONFIRMED) {
            return Icon.DONE;
        }
        return isHeld || age.compareTo(OLD) >= 0 ? Icon.WARNING : Icon.SAVED;
    }

    private Duration age() {
        return state.oldest().map(formats::age).orElse(Duration.ZERO);
    }

    private String words() {
        long waiting = state.count().waiting();
        String words = switch (state.standing()) {
            case ALONE -> kit.get("line.ALONE");
            case CONFIRMED -> kit.get("line.CONFIRMED");
            case SENDING -> kit.get("line.SENDING", waiting);
            case WAITING -> kit.get(state.trouble().isPresent() ? "line.AWAY" : "line.WAITING", waiting);
            case STOPPED -> kit.get("line.STOPPED", waiting);
        };
        Duration age = age();
        return waiting > 0 && state.standing() != LineState.Standing.ALONE && age.compareTo(WORTH_SAYING) >= 0
                ? kit.get("line.since", words, formats.span(age)) : words;
    }
}
