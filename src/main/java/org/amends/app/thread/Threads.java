package org.amends.app.thread;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * All threads of the program: one that alone touches the store, in order and never interrupted; a few for paper and files;
 * one for the line to head office; one that keeps the time. Named daemons, closed in order.
 */
public final class Threads {
    private static final int ASIDE = 2;

    private final CrashGuard guard;
    private final ExecutorService store;
    private final ExecutorService aside;
    private final ExecutorService line;
    private final ScheduledExecutorService timer;

    public Threads(CrashGuard guard) {
        this.guard = guard;
        store = Executors.newSingleThreadExecutor(named("amends-store", guard));
        aside = Executors.newFixedThreadPool(ASIDE, named("amends-aside", guard));
        line = Executors.newSingleThreadExecutor(named("amends-line", guard));
        timer = Executors.newSingleThreadScheduledExecutor(named("amends-timer", guard));
    }

    public Executor store() {
        return work -> store.execute(guard.guarded(work));
    }

    public Executor aside() {
        return work -> aside.execute(guard.guarded(work));
    }

    /** What waits for the network: slow, and nobody waits for it. */
    public Executor line() {
        return work -> line.execute(guard.guarded(work));
    }

    /** Does something again and again on the timer's thread; it must be short. The guard takes what goes wrong, so nobody waits for it. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public void every(Duration span, Runnable work) {
        long millis = span.toMillis();
        timer.scheduleAtFixedRate(guard.guarded(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Takes no more work; lets what was begun end within the limit. The store thread ends last and is never interrupted. */
    public void close(Duration limit) {
        timer.shutdownNow();
        line.shutdownNow();
        ended(aside, limit);
        ended(store, limit);
    }

    private static boolean ended(ExecutorService executor, Duration limit) {
        executor.shutdown();
        try {
            return executor.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ThreadFactory named(String name, CrashGuard guard) {
        return Thread.ofPlatform().name(name).daemon().uncaughtExceptionHandler(guard).factory();
    }
}
