package org.amends.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amends.core.fault.Fault;
import org.amends.fixtures.Cases;
import org.amends.fixtures.FaultyFiles;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.journal.file.DiskFiles;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;

/** T4: the n-th writing operation fails once, for each of four reasons; the act is refused or saved, never half. */
final class NthFailure implements Harness {
    private static final List<String> WORDS = List.of(FaultyFiles.FULL, FaultyFiles.READ_ONLY, "Input/output error",
            "being used by another process");

    @Override
    public Outcome run(Path home, int points, long seed) throws Exception {
        Random dice = new Random(seed);
        Seeded seams = new Seeded(seed);
        List<String> losses = new ArrayList<>();
        Path data = home.resolve("data");
        FaultyFiles files = new FaultyFiles(new DiskFiles(data));
        Written written = new Written();
        try (StoreSession store = StoreSession.open(data, files, Stores.keys(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                new StoreSeams(seams, seams, java.time.Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE)))) {
            written.next(store);
            for (int point = 0; point < points; point++) {
                files.failOnceAfter(dice.nextInt(6), WORDS.get(point % WORDS.size()));
                try {
                    written.next(store);
                } catch (Fault refused) {
                    files.failOnceAfter(-1, "");
                    written.follow(store);
                }
                files.failOnceAfter(-1, "");
            }
        }
        losses.addAll(written.missingIn(data));
        return new Outcome(points, losses);
    }
}
