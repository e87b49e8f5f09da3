package org.amends.desk.kit.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.amends.desk.kit.Formats;

/** How long until a moment; {@link #tick} brings it up to date. Soon and past are said in words, icon and colour. */
public final class Countdown extends Label {
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private final Instant due;
    private final Duration soon;
    private final Clock clock;
    private final Formats formats;

    public Countdown(Instant due, Duration soon, Clock clock, Formats formats) {
        this.due = due;
        this.soon = soon;
        this.clock = clock;
        this.formats = formats;
        getStyleClass().add("countdown");
        setMinWidth(Region.USE_PREF_SIZE);
        tick();
    }

    /** FX thread. */
    public void tick() {
        Duration left = Duration.between(clock.instant(), due);
        setText(formats.until(due));
        setGraphic((left.isNegative() ? Icon.WARNING : Icon.CLOCK).node());
        pseudoClassStateChanged(PAST, left.isNegative());
        pseudoClassStateChanged(SOON, !left.isNegative() && left.compareTo(soon) <= 0);
    }
}
