package org.amends.torture;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.FaultProxy;
import org.amends.fixtures.hub.Postgres;
import org.amends.fixtures.hub.RunningHub;
import org.amends.fixtures.sync.MemorySource;
import org.amends.sync.line.Membership;
import org.amends.sync.line.NetworkLine;
import org.amends.sync.outbox.Backoff;
import org.amends.sync.outbox.Outbox;
import org.amends.sync.outbox.Step;
import org.amends.vault.seal.DeviceKey;

/** T10: a counter over real sockets and TLS to a whole hub on PostgreSQL, through a line that is cut or bent at any byte either way. */
final class Sockets implements Harness {
    private static final int MOST_CUTS = 6;
    private static final int MOST_STEPS = 18;
    private static final int FARTHEST = 5_000;

    @Override
    public Outcome run(Path home, int points, long seed) {
        Random dice = new Random(seed);
        List<String> losses = new ArrayList<>();
        try (RunningHub hub = RunningHub.start(Clock.systemUTC()); FaultProxy proxy = new FaultProxy(hub.address().getPort())) {
            for (int point = 0; point < points; point++) {
                String what = schedule(hub, proxy, dice);
                if (!what.isEmpty()) {
                    losses.add("schedule " + point + ": " + what);
                }
            }
        }
        return new Outcome(points, losses);
    }

    private static String schedule(RunningHub hub, FaultProxy proxy, Random dice) {
        UUID device = new UUID(dice.nextLong(), dice.nextLong());
        Chain chain = Chain.of(device, 1 + dice.nextInt(60));
        MemorySource source = new MemorySource().add(chain);
        Membership member = hub.member("south", device, DeviceKey.fresh());
        for (int cuts = dice.nextInt(MOST_CUTS + 1); cuts > 0; cuts--) {
            FaultProxy.Way way = FaultProxy.Way.values()[dice.nextInt(FaultProxy.Way.values().length)];
            proxy.next(new FaultProxy.Cut(way, 1 + dice.nextInt(FARTHEST)));
        }
        try (NetworkLine line = new NetworkLine(new Membership(proxy.address(), member.tenant(), member.keys(), member.authority(),
                member.badge()), "1.0")) {
            Outbox outbox = new Outbox(source, source, line, new Backoff(dice::nextDouble));
            Step step = outbox.step();
            for (int i = 0; i < MOST_STEPS && !(step instanceof Step.Done); i++) {
                step = outbox.step();
            }
            String there = "where device = '" + device + "' and aside is null";
            long held = Postgres.count(hub.access, "postgres", "select count(*) from event " + there);
            boolean isSame = source.of(chain.stream()).hash().equals(chain.hash(chain.length()));
            return step instanceof Step.Done && held == chain.length() && isSame ? ""
                    : "kept " + chain.length() + ", held " + held + ", " + step;
        } finally {
            proxy.heal();
        }
    }
}
