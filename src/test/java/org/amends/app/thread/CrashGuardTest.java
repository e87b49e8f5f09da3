package org.amends.app.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class CrashGuardTest {
    private final CrashGuard guard = new CrashGuard();

    @Test
    void tellsTheDeskAStableShortCode() {
        List<String> told = new ArrayList<>();
        guard.tell(told::add);
        for (int i = 0; i < 2; i++) {
            guard.guarded(CrashGuardTest::fail).run();
        }
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).matches("[0-9A-Z]{5,6}").isEqualTo(told.get(1));
    }

    @Test
    void takesErrorsOfItsThreadsAndTheyGoOn() {
        ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
        guard.tell(told::add);
        Threads threads = new Threads(guard);
        threads.store().execute(CrashGuardTest::fail);
        threads.store().execute(() -> told.add("went on"));
        threads.close(Duration.ofSeconds(10));
        assertThat(told).hasSize(2).contains("went on");
    }

    @Test
    void endsTheLatestFirstAndAllOfThem() {
        List<String> ended = new ArrayList<>();
        Shutdown shutdown = new Shutdown(guard);
        shutdown.after(() -> ended.add("store"));
        shutdown.after(CrashGuardTest::fail);
        shutdown.after(() -> ended.add("window"));
        shutdown.run();
        shutdown.run();
        assertThat(ended).containsExactly("window", "store");
    }

    private static void fail() {
        throw new IllegalStateException("a name nobody may read in a log");
    }
}
