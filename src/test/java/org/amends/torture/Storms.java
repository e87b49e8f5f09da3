package org.amends.torture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.Postgres;
import org.amends.hub.database.HubDatabase;
import org.amends.hub.database.PostgresLedger;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ledger;

/**
 * T9: three to five counters of two companies send through bad weather to one hub, two hundred steps from a seed; the invariants of the wire
 * hold after each. Every point is a schedule with a seed of its own; one in a hundred also runs beside PostgreSQL, answer by answer.
 */
final class Storms implements Harness {
    private static final int STEPS = 200;
    private static final int DEVICES = 5;
    private static final int LENGTH = 60;
    private static final int BESIDE = 100;

    private List<List<Chain>> chains = List.of();

    @Override
    public Outcome run(Path home, int points, long seed) {
        List<String> losses = new ArrayList<>();
        String first = schedule(seed, Optional.empty(), losses);
        if (!first.equals(schedule(seed, Optional.empty(), losses))) {
            losses.add("the same seed tells another story");
        }
        Random seeds = new Random(seed);
        for (int point = 0; point < points && losses.size() < 5; point++) {
            long own = points == 1 ? seed : seeds.nextLong() >>> 1;
            List<String> lost = new ArrayList<>();
            if (point % BESIDE == 0) {
                beside(own, lost);
            } else {
                schedule(own, Optional.empty(), lost);
            }
            lost.forEach(what -> losses.add(what + " (this one alone: --points 1 --seed " + own + ")"));
        }
        return new Outcome(points, losses);
    }

    private void beside(long seed, List<String> losses) {
        schedule(seed, Optional.empty(), losses);
        try (HubDatabase database = HubDatabase.open(Postgres.empty(), 2)) {
            schedule(seed, Optional.of(new PostgresLedger(database)), losses);
        }
    }

    /** Runs one schedule; what happened, in words. */
    String schedule(long seed, Optional<Ledger> beside, List<String> losses) {
        Random dice = new Random(seed);
        StormHub hub = new StormHub(dice, beside);
        List<StormCounter> counters = new ArrayList<>();
        int devices = 3 + dice.nextInt(DEVICES - 2);
        for (int i = 0; i < devices; i++) {
            counters.add(new StormCounter(hub, new Ingest.Sender(i % 2 == 0 ? "south" : "north", new UUID(7, i)), chains().get(i), dice));
        }
        StormHub.Poison poison = new StormHub.Poison(chains().get(dice.nextInt(devices)).getFirst().stream(), 1 + dice.nextInt(LENGTH));
        hub.poison(poison.stream(), poison.seq());
        for (int step = 0; step < STEPS; step++) {
            int at = dice.nextInt(devices);
            int now = step;
            switch (dice.nextInt(60)) {
                case 0 -> hub.restore();
                case 1, 2 -> hub.image();
                default -> counters.get(at).act().ifPresent(what -> losses.add("step " + now + ": " + what));
            }
            counters.get(at).broken().ifPresent(what -> losses.add("step " + now + ": " + what));
        }
        counters.forEach(counter -> losses.addAll(counter.ends(poison)));
        losses.addAll(hub.losses());
        return hub.story();
    }

    private List<List<Chain>> chains() {
        if (chains.isEmpty()) {
            List<List<Chain>> made = new ArrayList<>();
            for (int i = 0; i < DEVICES; i++) {
                UUID device = new UUID(7, i);
                made.add(List.of(Chain.of(device, LENGTH), Chain.of(device, LENGTH, "case.Opened", "case.OfALaterVersion", "case.Told")));
            }
            chains = made;
        }
        return chains;
    }
}
