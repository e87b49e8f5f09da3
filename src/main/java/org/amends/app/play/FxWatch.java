package org.amends.app.play;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.amends.core.timing.Ticks;

/**
 * Measures how long the FX thread keeps others waiting: a probe is queued every few milliseconds and the time until it
 * runs is the busy time; while one waits too long, the FX thread's stack is taken as the cause.
 */
public final class FxWatch implements AutoCloseable {
    private static final long EVERY_NANOS = 4_000_000;
    private static final int SUSPICIOUS_MILLIS = 30;

    private final Ticks ticks;
    private final FxQueue queue;
    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
    private volatile Thread fxThread;
    private volatile boolean open = true;
    private volatile Busy longest = new Busy(0, "");
    private final Thread watcher;

    /** How the probe reaches the FX thread. */
    @FunctionalInterface
    public interface FxQueue {
        void later(Runnable probe);
    }

    /** The longest wait and where the FX thread was then. */
    public record Busy(long millis, String cause) {
    }

    FxWatch(Ticks ticks, FxQueue queue) {
        this.ticks = ticks;
        this.queue = queue;
        this.watcher = Thread.ofPlatform().name("amends-fx-watch").daemon().unstarted(this::watch);
    }

    void start() {
        watcher.start();
    }

    Busy longest() {
        return longest;
    }

    /** Waits of all probes so far, in milliseconds, ascending. */
    List<Long> waits() {
        synchronized (waits) {
            return waits.stream().sorted().toList();
        }
    }

    /** Forgets what was measured, as after the first showing of a screen. */
    void forget() {
        waits.clear();
        longest = new Busy(0, "");
    }

    private void watch() {
        while (open) {
            long asked = ticks.millis();
            Probe probe = new Probe();
            queue.later(probe);
            String cause = "";
            while (open && !probe.ran) {
                LockSupport.parkNanos(1_000_000);
                if (cause.isEmpty() && ticks.millis() - asked > SUSPICIOUS_MILLIS) {
                    cause = stack().orElse("");
                }
            }
            long waited = ticks.millis() - asked;
            waits.add(waited);
            if (waited > longest.millis()) {
                longest = new Busy(waited, cause);
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    /** The innermost frames of ours, or the innermost of all. */
    private Optional<String> stack() {
        Thread fx = fxThread;
        if (fx == null) {
            return Optional.empty();
        }
        StackTraceElement[] frames = fx.getStackTrace();
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith("org.amends")) {
                return Optional.of(frame.toString());
            }
        }
        return frames.length == 0 ? Optional.empty() : Optional.of(frames[0].toString());
    }

    @Override
    public void close() {
        open = false;
    }

    private final class Probe implements Runnable {
        private volatile boolean ran;

        @Override
        public void run() {
            fxThread = Thread.currentThread();
            ran = true;
        }
    }
}
