package org.amends.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.amends.fixtures.Cases;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.MemoryLedger;
import org.amends.fixtures.hub.Postgres;
import org.amends.fixtures.sync.DirectLine;
import org.amends.fixtures.sync.MemorySource;
import org.amends.hub.database.HubDatabase;
import org.amends.hub.database.PostgresLedger;
import org.amends.hub.http.Asked;
import org.amends.hub.http.BatchEndpoint;
import org.amends.hub.http.Meter;
import org.amends.hub.http.Signing;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Outcome;
import org.amends.journal.segment.StreamId;
import org.amends.sync.line.Answer;
import org.amends.sync.line.Line;
import org.amends.sync.outbox.Backoff;
import org.amends.sync.outbox.Outbox;
import org.amends.sync.outbox.Step;
import org.amends.vault.seal.DeviceKey;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.BatchBody;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults between outbox and ingest, without sockets. */
class SyncFaultsTest {
    private static final UUID DEVICE = new UUID(3, 3);
    private static final Ingest.Sender SENDER = new Ingest.Sender("south", DEVICE);
    private static final Clock CLOCK = Clock.fixed(Cases.NOW, ZoneOffset.UTC);

    private final MemoryLedger ledger = new MemoryLedger();
    private final Ingest hub = new Ingest(ledger, CLOCK);
    private final Chain chain = Chain.of(DEVICE, 30);
    private final MemorySource source = new MemorySource().add(chain);
    private final List<Batch> sent = new ArrayList<>();

    /** What becomes of a request; `real` is the hub itself. */
    private interface Way {
        Answer send(Line real, Batch batch);
    }

    private Outbox outbox(Way way) {
        Line real = new DirectLine(hub, SENDER);
        return new Outbox(source, source, new Line() {
            @Override
            public Answer send(Batch batch) {
                sent.add(batch);
                return way.send(real, batch);
            }

            @Override
            public Answer head(StreamId stream) {
                return real.head(stream);
            }
        }, new Backoff(() -> 0.5));
    }

    private int held() {
        return ledger.held("south", chain.stream()).size();
    }

    @Test
    @DisplayName("F35 R4 R11 the answer is lost a hundred times in a row: exactly once, one request a try")
    void aHundredLostAnswersDoubleNothing() {
        Outbox outbox = outbox((real, batch) -> {
            Answer answer = real.send(batch);
            return sent.size() <= 100 ? new Answer.Unknown("lost") : answer;
        });
        for (int i = 0; i < 100; i++) {
            assertThat(outbox.step()).isInstanceOf(Step.Later.class);
        }
        while (!(outbox.step() instanceof Step.Done)) {
            assertThat(sent).hasSizeLessThan(140);
        }
        assertThat(held()).isEqualTo(30);
    }

    @Test
    @DisplayName("F36 a request that arrives long after its retry changes nothing, and the cursor never goes back")
    void aLateRequestChangesNothing() {
        Outbox outbox = outbox((real, batch) -> sent.size() == 1 ? new Answer.Unknown("on its way") : real.send(batch));
        outbox.step();
        while (!(outbox.step() instanceof Step.Done)) {
            assertThat(sent).hasSizeLessThan(20);
        }
        assertThat(hub.take(SENDER, sent.getFirst())).isEqualTo(new Outcome.Held(30, chain.hash(30), List.of(), Outcome.Novelty.REPLAYED));
        assertThat(source.of(chain.stream()).through()).isEqualTo(30);
        assertThat(held()).isEqualTo(30);
    }

    @Test
    @DisplayName("F37 the same batch from eight threads at once, on PostgreSQL: kept once, each is told so")
    void theSameBatchAtOnceIsKeptOnce() throws Exception {
        try (HubDatabase database = HubDatabase.open(Postgres.empty(), 8); var threads = Executors.newFixedThreadPool(8)) {
            Ingest real = new Ingest(new PostgresLedger(database), CLOCK);
            List<Callable<Outcome>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(() -> real.take(SENDER, chain.batch(1, 20)));
            }
            List<Outcome.Novelty> told = new ArrayList<>();
            for (var answer : threads.invokeAll(all)) {
                told.add(((Outcome.Held) answer.get()).novelty());
            }
            assertThat(told).containsOnlyOnce(Outcome.Novelty.NEW).hasSize(8);
        }
    }

    private Problem refused(byte[] body, Map<String, String> changed) {
        Map<String, String> headers = new HashMap<>(Map.of("Amends-Protocol", "1", "Content-Type", "application/vnd.amends.events+ndjson;v=1",
                "Content-Encoding", "gzip", "Content-Digest", BatchBody.digest(body), "Amends-Prev", chain.hash(0), "Amends-First", "1"));
        headers.putAll(changed);
        BatchEndpoint endpoint = new BatchEndpoint(hub, new Signing(DeviceKey.fresh(), new Ack.Hub("hub", "1"), CLOCK), new Meter());
        Asked asked = new Asked(Optional.of(SENDER), List.of(DEVICE.toString(), chain.stream().incarnation().toString()),
                name -> Optional.ofNullable(headers.get(name)).filter(value -> !value.isEmpty()), new ByteArrayInputStream(body));
        Problem[] said = new Problem[1];
        assertThatThrownBy(() -> endpoint.answer(asked))
                .isInstanceOfSatisfying(Asked.Refused.class, refused -> said[0] = refused.problem());
        return said[0];
    }

    @Test
    @DisplayName("F39 F41 a body that was cut, bent or packed anew, headers that a proxy took away: refused whole, nothing is kept")
    void aWornRequestIsRefusedWhole() {
        byte[] body = BatchBody.pack(chain.batch(1, 30).events());
        for (int length : List.of(0, 1, 17, body.length / 2, body.length - 1)) {
            assertThat(refused(Arrays.copyOf(body, length), Map.of()).code()).isEqualTo(ProblemCode.UNREADABLE);
        }
        assertThat(refused(body, Map.of("Content-Digest", BatchBody.digest(new byte[1]))).code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(refused(body, Map.of("Content-Digest", "")).code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(refused(body, Map.of("Content-Encoding", "")).code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(refused(body, Map.of("Content-Type", "text/plain")).code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(refused(body, Map.of("Amends-Prev", "")).code()).isEqualTo(ProblemCode.UNREADABLE);
        assertThat(held()).isZero();
    }

    @Test
    @DisplayName("F41 R15 however often a request arrives worn, a sound event is never set aside for it")
    void aWornRequestSetsNoEventAside() {
        Outbox outbox = outbox((real, batch) -> sent.size() < 20 ? new Answer.Refused(Problem.of(ProblemCode.UNREADABLE), 0) : real.send(batch));
        while (!(outbox.step() instanceof Step.Done)) {
            assertThat(sent).hasSizeLessThan(60);
        }
        assertThat(ledger.held("south", chain.stream())).allMatch(line -> line.aside().isEmpty()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 30, 3_600, 31_536_000, Long.MAX_VALUE / 2})
    @DisplayName("F44 whatever time a hub asks for, the counter comes again within the hour")
    void anAbsurdWaitIsAnHourAtMost(long seconds) {
        Step step = outbox((real, batch) -> new Answer.Refused(Problem.of(ProblemCode.TOO_MANY), seconds)).step();
        assertThat(step).isInstanceOfSatisfying(Step.Later.class, later -> assertThat(later.after()).isBetween(Duration.ofSeconds(1),
                Duration.ofHours(1)));
    }

    @Test
    @DisplayName("F48 the standby took over without the last events: the gap is named, they go again, the end is the same")
    void aStandbyThatLagsIsFilled() {
        outbox((real, batch) -> real.send(batch)).step();
        Ingest standby = new Ingest(new MemoryLedger(), CLOCK);
        standby.take(SENDER, chain.batch(1, 11));
        source.move(chain.stream(), new org.amends.sync.outbox.Cursors.Cursor(25, chain.hash(25)));
        Outbox outbox = new Outbox(source, source, new DirectLine(standby, SENDER), new Backoff(() -> 0.5));
        assertThat(outbox.step()).isInstanceOf(Step.Later.class);
        assertThat(source.of(chain.stream()).through()).isEqualTo(11);
        assertThat(outbox.step()).isInstanceOf(Step.Further.class);
        assertThat(standby.head(SENDER, chain.stream()).orElseThrow().hash()).isEqualTo(chain.hash(30));
    }

    @Test
    @DisplayName("R7 R9 a retry carries the very bytes of the first try, and what failed to go is still here")
    void aRetryCarriesTheSameBytes() {
        source.keep(chain, 1);
        Outbox outbox = outbox((real, batch) -> new Answer.Unknown("lost"));
        outbox.step();
        outbox.step();
        assertThat(sent.getFirst().events().getFirst()).isEqualTo(sent.getLast().events().getFirst()).isEqualTo(chain.bytes(1));
        assertThat(outbox.waiting()).isOne();
    }
}
