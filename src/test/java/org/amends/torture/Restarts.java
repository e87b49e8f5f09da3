package org.amends.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSession;

/** T7: start, save one thing, stop, again and again: no row changes, nothing has to be made anew (R19). */
final class Restarts implements Harness {

    @Override
    public Outcome run(Path home, int points, long seed) {
        Path data = home.resolve("data");
        Written written = new Written();
        List<String> losses = new ArrayList<>();
        for (int start = 0; start < points; start++) {
            try (StoreSession store = Stores.open(data)) {
                if (start > 0 && store.found().isPresent()) {
                    losses.add("start " + start + " found " + store.found().get());
                }
                written.next(store);
            }
        }
        losses.addAll(written.missingIn(data));
        return new Outcome(points, losses);
    }
}
