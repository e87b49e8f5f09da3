package org.amends.app.bench;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/** Tells when a window can be used: something holds, and a frame that shows it was drawn. FX thread. */
public final class FirstFrame {
    /** The line a second process says then. */
    public static final String WORD = "amends-bench-window";

    private final Scene scene;
    private final BooleanSupplier usable;
    private final Runnable then;
    private final Runnable afterLayout = this::laid;
    private int frames;

    private FirstFrame(Scene scene, BooleanSupplier usable, Runnable then) {
        this.scene = scene;
        this.usable = usable;
        this.then = then;
    }

    /** The second layout after it holds begins only when the first was drawn. */
    public static void await(Scene scene, BooleanSupplier usable, Runnable then) {
        FirstFrame frame = new FirstFrame(scene, usable, then);
        scene.addPostLayoutPulseListener(frame.afterLayout);
        Platform.requestNextPulse();
    }

    private void laid() {
        frames += usable.getAsBoolean() ? 1 : 0;
        if (frames == 2) {
            scene.removePostLayoutPulseListener(afterLayout);
            then.run();
        } else {
            Platform.requestNextPulse();
        }
    }
}
