package org.amends.hub.dayclose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amends.fixtures.Cases;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.MemoryLedger;
import org.amends.hub.enrol.Devices;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.DayClose;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;
import org.junit.jupiter.api.Test;

class DayClosesTest {
    private static final UUID DEVICE = new UUID(1, 1);
    private static final Sender SENDER = new Sender("south", DEVICE);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final Clock clock = Clock.fixed(Cases.NOW, ZoneOffset.UTC);
    private final DeviceKey key = DeviceKey.fresh();
    private final MemoryLedger ledger = new MemoryLedger();
    private final List<DayClose> kept = new ArrayList<>();
    private final Chain chain = Chain.of(DEVICE, 30);
    private final DayCloses closes = new DayCloses(ledger, new OneDevice(), (sender, day, signature, at) -> kept.add(day), clock);

    private DayClose day(long through, String hash) {
        return new DayClose(chain.stream(), DAY, through, hash);
    }

    private Optional<Problem> close(DayClose day) {
        return closes.close(SENDER, day, key.sign(day.bytes()));
    }

    private void send(long first, long last) {
        new Ingest(ledger, clock).take(SENDER, chain.batch(first, last));
    }

    @Test
    void confirmsTheSameAndKeepsWhatTheCounterSigned() {
        send(1, 30);
        assertThat(close(day(25, chain.hash(25)))).isEmpty();
        assertThat(kept).containsExactly(day(25, chain.hash(25)));
    }

    @Test
    void namesTheFirstEventThatIsMissing() {
        assertThat(close(day(25, chain.hash(25)))).contains(Problem.at(ProblemCode.UNKNOWN_STREAM, 1));
        send(1, 20);
        assertThat(close(day(25, chain.hash(25)))).contains(Problem.at(ProblemCode.GAP, 21));
        assertThat(kept).isEmpty();
        send(21, 30);
        assertThat(close(day(25, chain.hash(25)))).isEmpty();
    }

    @Test
    void anotherHashIsAnotherHistory() {
        send(1, 30);
        Problem fork = close(day(25, chain.hash(24))).orElseThrow();
        assertThat(fork.code()).isEqualTo(ProblemCode.FORK);
        assertThat(fork.hash()).contains(chain.hash(25));
        assertThat(kept).isEmpty();
    }

    @Test
    void takesNoDayThatTheDeviceDidNotSign() {
        send(1, 30);
        DayClose day = day(25, chain.hash(25));
        assertThat(closes.close(SENDER, day, DeviceKey.fresh().sign(day.bytes())).map(Problem::code)).contains(ProblemCode.NOT_YOURS);
        assertThat(closes.close(SENDER, day, new byte[0]).map(Problem::code)).contains(ProblemCode.NOT_YOURS);
        assertThat(closes.close(new Sender("south", new UUID(9, 9)), day, key.sign(day.bytes())).map(Problem::code)).contains(ProblemCode.NOT_YOURS);
        assertThat(kept).isEmpty();
    }

    @Test
    void theWordsAreReadBackAsTheyWereSaid() {
        DayClose day = day(25, chain.hash(25));
        assertThat(DayClose.read(day.bytes())).contains(day);
        assertThat(DayClose.read(new byte[] {'{', '}'})).isEmpty();
        assertThat(DayClose.read("[1]".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
    }

    private final class OneDevice implements Devices {
        @Override
        public void offer(String codeDigest, String tenant, Instant until) {
            throw new AssertionError("no code is offered");
        }

        @Override
        public Optional<String> use(String codeDigest, UUID device, Instant now) {
            throw new AssertionError("no code is used");
        }

        @Override
        public CodeState state(String codeDigest) {
            throw new AssertionError("no code is asked for");
        }

        @Override
        public void keep(Sender sender, Enrolled device) {
            throw new AssertionError("no device is kept");
        }

        @Override
        public Optional<Enrolled> find(Sender sender) {
            return Optional.of(new Enrolled("1", key.publicKey(), Cases.NOW, Cases.NOW, Optional.empty()));
        }

        @Override
        public boolean isWelcome(Sender sender, String serial) {
            throw new AssertionError("no certificate is asked for");
        }

        @Override
        public void renew(Sender sender, String serial, Instant until) {
            throw new AssertionError("no certificate is renewed");
        }

        @Override
        public boolean revoke(Sender sender, Instant at) {
            throw new AssertionError("no device is revoked");
        }
    }
}
