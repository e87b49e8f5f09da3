package org.amends.app.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.amends.cli.play.PlayReport.FxBusy;
import org.amends.core.timing.Ticks;

/**
 * Measures how long the FX thread keeps others waiting: a probe is queued every few milliseconds and the time until it
 * runs is the busy time; while one waits too long, the FX thread's stack is looked at for the cause. What the player was
 * doing, and on which screen, is part of the cause.
 */
public final class FxWatch implements AutoCloseable {
    private static final long EVERY_NANOS = 4_000_000;
    private static final long LOOK_NANOS = 5_000_000;
    private static final int SUSPICIOUS_MILLIS = 20;

    private final Ticks ticks;
    private final FxQueue queue;
    private final FxLedger ledger = new FxLedger();
    private final Set<String> shown;
    private final Thread watcher;
    private volatile Thread fxThread;
    private volatile boolean open = true;
    private volatile String doing = "start";
    private volatile String screen = "";

    /** How the probe reaches the FX thread. */
    @FunctionalInterface
    public interface FxQueue {
        void later(Runnable probe);
    }

    /** `shown` are the screens that had their first showing already; it is added to. */
    FxWatch(Ticks ticks, FxQueue queue, Set<String> shown) {
        this.ticks = ticks;
        this.queue = queue;
        this.shown = shown;
        this.watcher = Thread.ofPlatform().name("amends-fx-watch").daemon().unstarted(this::watch);
    }

    void start() {
        watcher.start();
    }

    /** What came of it so far. */
    public FxBusy figures() {
        return ledger.figures();
    }

    /** What the player is about to do. */
    void doing(String what) {
        doing = what;
    }

    /** Which screen is in sight now; the way to one never seen before, since `from`, is its first showing. */
    void sees(String now, long from) {
        screen = now;
        if (shown.add(now)) {
            ledger.apart(FxLedger.Kind.FIRST_SHOWING, from, ticks.millis());
        }
    }

    /** Does something that only the play needs, and keeps it out of the figures. */
    void picture(Runnable taking) {
        long from = ticks.millis();
        taking.run();
        ledger.apart(FxLedger.Kind.PICTURE, from, ticks.millis());
    }

    private void watch() {
        while (open) {
            Probe probe = new Probe(ticks.millis(), doing + " at " + screen);
            queue.later(probe);
            List<StackTraceElement[]> stacks = new ArrayList<>();
            while (open && probe.ran < 0) {
                LockSupport.parkNanos(stacks.isEmpty() ? 1_000_000 : LOOK_NANOS);
                Thread fx = fxThread;
                if (fx != null && probe.ran < 0 && ticks.millis() - probe.asked > SUSPICIOUS_MILLIS) {
                    stacks.add(fx.getStackTrace());
                }
            }
            if (probe.ran >= 0) {
                String cause = stacks.isEmpty() ? "" : probe.doing + ": " + FxCause.of(stacks);
                ledger.add(new FxLedger.Stretch(probe.asked, probe.ran - probe.asked, cause));
            }
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    @Override
    public void close() {
        open = false;
    }

    /** The time is taken where it runs, so that a late watcher measures no more than there was. */
    private final class Probe implements Runnable {
        private final long asked;
        private final String doing;
        private volatile long ran = -1;

        private Probe(long asked, String doing) {
            this.asked = asked;
            this.doing = doing;
        }

        @Override
        public void run() {
            fxThread = Thread.currentThread();
            ran = ticks.millis();
        }
    }
}
