package org.amends.torture;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;

/** T16: each start finds the clock somewhere else: order and counts stay exact, nothing is lost. */
final class Clocks implements Harness {
    private static final List<String> TIMES = List.of("1970-01-01T00:00:00Z", "2026-11-20T01:00:00Z", "2036-11-23T01:00:00Z",
            "2026-11-24T01:00:00Z", "2016-12-31T23:59:59Z", "2025-11-23T01:00:00Z", "2026-11-23T01:00:00Z");
    private static final List<String> ZONES = List.of("Asia/Shanghai", "Asia/Urumqi", "Europe/London", "Pacific/Apia");

    @Override
    public Outcome run(Path home, int points, long seed) {
        Random dice = new Random(seed);
        Path data = home.resolve("data");
        Written written = new Written();
        List<String> losses = new ArrayList<>();
        long events = 0;
        for (int point = 0; point < points; point++) {
            ZoneId zone = ZoneId.of(ZONES.get(dice.nextInt(ZONES.size())));
            Clock clock = Clock.fixed(Instant.parse(TIMES.get(dice.nextInt(TIMES.size()))), zone);
            Seeded seams = new Seeded(dice.nextLong());
            try (StoreSession store = StoreSession.open(data, Stores.keys(), new StoreSession.Place(Stores.HALL, Cases.CLERK,
                    new StoreSeams(seams, seams, clock, zone)))) {
                written.next(store);
                written.next(store);
                if (store.events() < events + 3) {
                    losses.add("start " + point + " at " + clock.instant() + " counts " + store.events());
                }
                events = store.events();
            }
        }
        losses.addAll(written.missingIn(data));
        return new Outcome(points, losses);
    }
}
