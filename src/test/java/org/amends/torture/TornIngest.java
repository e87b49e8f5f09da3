package org.amends.torture;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amends.core.fault.Fault;
import org.amends.fixtures.Cases;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.Postgres;
import org.amends.fixtures.sync.DirectLine;
import org.amends.fixtures.sync.MemorySource;
import org.amends.hub.database.HubDatabase;
import org.amends.hub.database.PostgresLedger;
import org.amends.hub.ingest.Ingest;
import org.amends.sync.outbox.Backoff;
import org.amends.sync.outbox.Outbox;
import org.amends.sync.outbox.Step;

/**
 * T11: at each statement of an ingest PostgreSQL loses its client, as when the hub is killed there: no half batch, and the retry is exact.
 * After every third the database goes back to an earlier point and is filled again from the counter.
 */
final class TornIngest implements Harness {
    private static final Clock CLOCK = Clock.fixed(Cases.NOW, ZoneOffset.UTC);
    private static final String TORN = "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid()";

    @Override
    public Outcome run(Path home, int points, long seed) {
        Random dice = new Random(seed);
        List<String> losses = new ArrayList<>();
        HubDatabase.Access access = Postgres.empty();
        try (HubDatabase database = HubDatabase.open(access, 2)) {
            DyingLedger dying = new DyingLedger(() -> new PostgresLedger(database), () -> Postgres.count(access, "postgres", TORN));
            for (int point = 0; point < points; point++) {
                String what = torn(access, dying, point % (DyingLedger.AFTER_THE_COMMIT + 1), dice);
                if (!what.isEmpty()) {
                    losses.add("statement " + point % (DyingLedger.AFTER_THE_COMMIT + 1) + ": " + what);
                }
            }
        }
        return new Outcome(points, losses);
    }

    private static String torn(HubDatabase.Access access, DyingLedger dying, int statement, Random dice) {
        UUID device = new UUID(dice.nextLong(), dice.nextLong());
        Chain chain = Chain.of(device, 20);
        Ingest.Sender sender = new Ingest.Sender("south", device);
        Ingest hub = new Ingest(dying, CLOCK);
        int before = 1 + dice.nextInt(18);
        hub.take(sender, chain.batch(1, before));
        dying.dieAt(statement);
        try {
            hub.take(sender, chain.batch(before + 1L, 20));
            return "did not die";
        } catch (Fault died) {
            long held = held(access, device);
            if (held != (statement == DyingLedger.AFTER_THE_COMMIT ? 20 : before)) {
                return "kept " + held + " after " + before;
            }
        }
        MemorySource source = new MemorySource().add(chain);
        String filled = filled(access, hub, sender, source);
        if (!filled.isEmpty() || dice.nextInt(3) > 0) {
            return filled;
        }
        int past = dice.nextInt(20);
        Postgres.act(access, "delete from event where device = '" + device + "' and seq > " + past);
        Postgres.act(access, "update stream_head set seq = " + past + ", hash = '" + chain.hash(past) + "' where device = '" + device + "'");
        return filled(access, hub, sender, source);
    }

    private static String filled(HubDatabase.Access access, Ingest hub, Ingest.Sender sender, MemorySource source) {
        Outbox outbox = new Outbox(source, source, new DirectLine(hub, sender), new Backoff(() -> 0.5));
        for (int tries = 0; tries < 3; tries++) {
            try {
                outbox.compare();
                Step step = outbox.step();
                for (int i = 0; i < 9 && !(step instanceof Step.Done); i++) {
                    step = outbox.step();
                }
                return held(access, sender.device()) == 20 ? "" : "at the end " + held(access, sender.device()) + ", " + step;
            } catch (Fault stale) {
                Thread.onSpinWait();
            }
        }
        return "the hub does not come back";
    }

    private static long held(HubDatabase.Access access, UUID device) {
        return Postgres.count(access, "postgres", "select count(*) from event where device = '" + device + "'");
    }
}
