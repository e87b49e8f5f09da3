package org.amends.app.thread;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.amends.desk.kit.Background;

/** Background work over the program's threads; the only way back to the FX thread. Errors of callbacks are bugs. */
public final class FxBackground implements Background {
    private final Threads threads;
    private final CrashGuard guard;
    private final AtomicInteger under = new AtomicInteger();

    public FxBackground(Threads threads, CrashGuard guard) {
        this.threads = threads;
        this.guard = guard;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        on(threads.store(), work, done, failed);
    }

    @Override
    public <T> void aside(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        on(threads.aside(), work, done, failed);
    }

    /** Brings something to the FX thread from any other. */
    public void later(Runnable work) {
        Platform.runLater(guard.guarded(work));
    }

    /** Whether no work is under way whose outcome was not shown yet. */
    public boolean isIdle() {
        return under.get() == 0;
    }

    private <T> void on(Executor executor, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        under.incrementAndGet();
        executor.execute(() -> {
            Runnable outcome;
            try {
                T result = work.call();
                outcome = () -> done.accept(result);
            } catch (Exception | Error wrong) {
                guard.noteUnlessFault(wrong);
                outcome = () -> failed.accept(wrong);
            }
            Runnable last = outcome;
            later(() -> {
                try {
                    last.run();
                } finally {
                    under.decrementAndGet();
                }
            });
        });
    }
}
