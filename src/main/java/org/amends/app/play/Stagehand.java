package org.amends.app.play;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.amends.app.play.FxWatch.FxQueue;
import org.amends.cli.play.PlayFailed;

/** Carries a player's wishes to the FX thread and waits until the desk is quiet again. Never called on the FX thread. */
public class Stagehand {
    private static final int PATIENCE_SECONDS = 60;

    /** No hand is faster; focus that follows a key has moved by then. */
    private static final long BETWEEN_KEYS = 60_000_000;

    private final Supplier<Scene> scene;
    private final FxQueue queue;
    private final BooleanSupplier idle;

    /** Another hand on the same desk. */
    protected Stagehand(Stagehand other) {
        this(other.scene, other.queue, other.idle);
    }

    Stagehand(Supplier<Scene> scene, FxQueue queue, BooleanSupplier idle) {
        this.scene = scene;
        this.queue = queue;
        this.idle = idle;
    }

    /** Presses keys as one would, and waits until the desk is at rest. */
    public void press(String chord) {
        strike(chord);
        LockSupport.parkNanos(BETWEEN_KEYS);
        settle();
    }

    /** Presses keys and waits for nothing but that they are taken. */
    protected final void strike(String chord) {
        onFx(() -> {
            new KeyPresses(scene.get()).press(chord);
            return chord;
        });
    }

    /** Whether no work is under way. */
    protected final boolean isIdle() {
        return idle.getAsBoolean();
    }

    void type(String character) {
        onFx(() -> {
            new KeyPresses(scene.get()).type(character);
            return character;
        });
    }

    void picture(Path file) {
        settle();
        onFx(() -> Pictures.write(scene.get(), file));
    }

    boolean sees(String node) {
        return onFx(() -> Sight.shows(scene.get(), node));
    }

    /** Texts in sight at the node with this id; anywhere when it is empty. */
    List<String> texts(String node) {
        return onFx(() -> Sight.texts(scene.get(), node));
    }

    /** The screen in sight. */
    protected final String screen() {
        return onFx(() -> Sight.screen(scene.get()));
    }

    /** Which node has the keyboard: its id, or its kind and words. */
    String keyboard() {
        return onFx(() -> Sight.keyboard(scene.get()));
    }

    /** Puts a text on the clipboard. */
    void clip(String text) {
        onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Waits until no work is under way and the FX thread has nothing queued. */
    protected final void settle() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (int quiet = 0; quiet < 3;) {
            onFx(() -> "");
            quiet = idle.getAsBoolean() ? quiet + 1 : 0;
            if (quiet == 0) {
                LockSupport.parkNanos(1_000_000);
            }
            if (System.nanoTime() > until) {
                throw new PlayFailed("the desk did not come to rest within " + PATIENCE_SECONDS + " seconds");
            }
        }
    }

    <T> T onFx(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<RuntimeException> wrong = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        queue.later(() -> {
            try {
                result.set(work.get());
            } catch (RuntimeException e) {
                wrong.set(e);
            } finally {
                done.countDown();
            }
        });
        await(done);
        if (wrong.get() != null) {
            throw wrong.get();
        }
        return result.get();
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PlayFailed("the FX thread did not answer for " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayFailed("interrupted");
        }
    }
}
