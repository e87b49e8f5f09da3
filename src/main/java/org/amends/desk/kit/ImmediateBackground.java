package org.amends.desk.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work and callbacks on the calling thread. */
final class ImmediateBackground implements Background {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception wrong) {
            failed.accept(wrong);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void aside(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        run(work, done, failed);
    }
}
