package org.amends.desk.kit.control;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Beats on the FX thread while its screen is in sight, for clocks and countdowns. Starts in `shown`, stops in `hidden`. */
public final class Pulse {
    private final Timeline beat;

    public Pulse(java.time.Duration every, Runnable work) {
        beat = new Timeline(new KeyFrame(Duration.millis(every.toMillis()), ended -> work.run()));
        beat.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        beat.playFromStart();
    }

    public void stop() {
        beat.stop();
    }
}
