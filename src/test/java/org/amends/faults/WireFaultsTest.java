package org.amends.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.FaultProxy;
import org.amends.fixtures.hub.FaultProxy.Cut;
import org.amends.fixtures.hub.FaultProxy.Way;
import org.amends.fixtures.hub.Postgres;
import org.amends.fixtures.hub.RunningHub;
import org.amends.fixtures.sync.MemorySource;
import org.amends.sync.line.Answer;
import org.amends.sync.line.Membership;
import org.amends.sync.line.NetworkLine;
import org.amends.sync.outbox.Backoff;
import org.amends.sync.outbox.Outbox;
import org.amends.sync.outbox.Step;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Faults of the line and of the hub, over real sockets to a whole hub on PostgreSQL. */
class WireFaultsTest {
    private final UUID device = UUID.randomUUID();
    private final RunningHub hub = RunningHub.start(Clock.systemUTC());
    private final MemorySource source = new MemorySource();
    private final Chain chain = Chain.of(device, 40);

    @AfterEach
    void stop() {
        hub.close();
    }

    private Membership member(UUID who) {
        return hub.member("south", who, DeviceKey.fresh());
    }

    private static NetworkLine line(Membership member, URI through) {
        return new NetworkLine(new Membership(through, member.tenant(), member.keys(), member.authority(), member.badge()), "1.0");
    }

    private Outbox outbox(NetworkLine line) {
        return new Outbox(source, source, line, new Backoff(() -> 0.5));
    }

    private long held() {
        return Postgres.count(hub.access, "postgres", "select count(*) from event where device = '" + device + "'");
    }

    private static List<Step> drain(Outbox outbox) {
        List<Step> steps = new ArrayList<>();
        do {
            steps.add(outbox.step());
        } while (!(steps.getLast() instanceof Step.Done) && steps.size() < 18);
        assertThat(steps.getLast()).isInstanceOf(Step.Done.class);
        return steps;
    }

    @Test
    @DisplayName("F33 nobody listens, no such name: the outbox waits and goes on as soon as there is a line")
    void noLineIsWaitedFor() {
        source.add(chain);
        Membership member = member(device);
        for (String nowhere : List.of("https://127.0.0.1:1", "https://nowhere.invalid:443")) {
            try (NetworkLine line = line(member, URI.create(nowhere))) {
                assertThat(outbox(line).step()).isEqualTo(new Step.Later(Duration.ofSeconds(2)));
            }
        }
        try (NetworkLine line = line(member, hub.address())) {
            drain(outbox(line));
        }
        assertThat(held()).isEqualTo(40);
    }

    @Test
    @DisplayName("F34 the connection goes before the request, in the middle of it, or before the answer: each event arrives exactly once")
    void aCutLineLosesAndDoublesNothing() {
        source.add(chain);
        try (FaultProxy proxy = new FaultProxy(hub.address().getPort()); NetworkLine line = line(member(device), proxy.address())) {
            List.of(new Cut(Way.UP, 1), new Cut(Way.UP, 3_000), new Cut(Way.DOWN, 1), new Cut(Way.DOWN, 2_200), new Cut(Way.BENT, 3_500))
                    .forEach(proxy::next);
            assertThat(drain(outbox(line))).anyMatch(Step.Later.class::isInstance);
        }
        assertThat(held()).isEqualTo(40);
        assertThat(source.of(chain.stream()).hash()).isEqualTo(chain.hash(40));
    }

    @Test
    @DisplayName("F42 a hub whose authority is another's: no word of it is taken")
    void aStrangersCertificateIsNotBelieved() {
        source.add(chain);
        Membership member = member(device);
        try (RunningHub stranger = RunningHub.start(Clock.systemUTC()); NetworkLine line = line(member, stranger.address())) {
            assertThat(outbox(line).step()).isInstanceOf(Step.Later.class);
        }
        assertThat(source.of(chain.stream()).through()).isZero();
    }

    @Test
    @DisplayName("F49 the hub's database refuses to write: 503, the counter waits, and all arrives once it writes again")
    void aDatabaseThatCannotWriteIsWaitedFor() {
        source.add(chain);
        try (NetworkLine line = line(member(device), hub.address())) {
            Postgres.act(hub.access, "revoke insert on event from amends_hub");
            assertThat(line.send(chain.batch(1, 10))).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.NOT_NOW), 30));
            assertThat(outbox(line).step()).isEqualTo(new Step.Later(Duration.ofSeconds(30), true));
            assertThat(held()).isZero();
            Postgres.act(hub.access, "grant insert on event to amends_hub");
            drain(outbox(line));
        }
        assertThat(held()).isEqualTo(40);
    }

    @Test
    @DisplayName("F49 the database ends every connection in the middle of the day: the counter waits, nothing is half there")
    void aDatabaseThatEndsItsConnectionsIsWaitedFor() {
        source.add(chain);
        try (NetworkLine line = line(member(device), hub.address())) {
            assertThat(line.send(chain.batch(1, 10))).isInstanceOf(Answer.Held.class);
            Postgres.act(hub.access, "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                    + " and pid <> pg_backend_pid()");
            drain(outbox(line));
        }
        assertThat(held()).isEqualTo(40);
    }

    @Test
    @DisplayName("F58 a counter that asks without end is slowed down, and its neighbour does not notice")
    void aMadCounterIsSlowedDownAlone() {
        UUID neighbour = UUID.randomUUID();
        Chain other = Chain.of(neighbour, 5);
        try (NetworkLine mad = line(member(device), hub.address()); NetworkLine calm = line(member(neighbour), hub.address())) {
            mad.send(chain.batch(1, 5));
            for (int i = 0; i < 20; i++) {
                mad.head(chain.stream());
            }
            assertThat(mad.head(chain.stream())).isEqualTo(new Answer.Refused(Problem.of(ProblemCode.TOO_MANY), 30));
            assertThat(calm.send(other.batch(1, 5))).isInstanceOf(Answer.Held.class);
        }
    }
}
