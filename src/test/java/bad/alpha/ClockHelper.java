package bad.alpha;

import bad.beta.Sqls;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Breaks: vague name, asks the machine for the time, makes threads, prints, closes a cycle. */
public final class ClockHelper {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    public Instant now() {
        System.out.println("now");
        pool.close();
        return new Sqls().at(this);
    }

    public Instant ask() {
        return Instant.now();
    }
}
