package org.amends.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;

/** T5: the thread that saves is interrupted before each saving; the store stays open and keeps everything. */
final class Interrupts implements Harness {

    @Override
    public Outcome run(Path home, int points, long seed) {
        Path data = home.resolve("data");
        Written written = new Written();
        List<String> losses = new ArrayList<>();
        try (StoreSession store = Stores.open(data)) {
            for (int i = 0; i < points; i++) {
                Thread.currentThread().interrupt();
                written.next(store);
                if (!Thread.interrupted()) {
                    losses.add("interrupt " + i + " was swallowed");
                }
            }
        } finally {
            Thread.interrupted();
        }
        losses.addAll(written.missingIn(data));
        return new Outcome(points, losses);
    }
}
