package org.amends.hub.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.fixtures.Cases;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.MemoryLedger;
import org.amends.fixtures.hub.Postgres;
import org.amends.hub.database.HubDatabase;
import org.amends.hub.database.PostgresLedger;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.Opaque;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IngestTest {
    private static final UUID DEVICE = new UUID(1, 1);
    private static final Sender SENDER = new Sender("south", DEVICE);
    private static HubDatabase database;
    private static HubDatabase.Access access;

    @BeforeAll
    static void open() {
        access = Postgres.empty();
        database = HubDatabase.open(access, 4);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Stream<Ingest> hubs() {
        Clock clock = Clock.fixed(Cases.NOW, ZoneOffset.UTC);
        return Stream.of(new Ingest(new MemoryLedger(), clock), new Ingest(new PostgresLedger(database), clock));
    }

    private static Outcome.Held held(Chain chain, long through, Outcome.Novelty novelty) {
        return new Outcome.Held(through, chain.hash(through), List.of(), novelty);
    }

    private static Outcome refused(ProblemCode code, long seq) {
        return new Outcome.Refused(Problem.at(code, seq));
    }

    private static Chain fresh(int length) {
        return Chain.of(DEVICE, length);
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void holdsWhatFollowsAndSaysThroughWhere(Ingest hub) {
        Chain chain = fresh(10);
        assertThat(hub.take(SENDER, chain.batch(1, 4))).isEqualTo(held(chain, 4, Outcome.Novelty.NEW));
        assertThat(hub.take(SENDER, chain.batch(5, 10))).isEqualTo(held(chain, 10, Outcome.Novelty.NEW));
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void takesTheSameTwiceAsOnceAndWhatOverlapsForItsNewPart(Ingest hub) {
        Chain chain = fresh(10);
        hub.take(SENDER, chain.batch(1, 6));
        assertThat(hub.take(SENDER, chain.batch(1, 6))).isEqualTo(held(chain, 6, Outcome.Novelty.REPLAYED));
        assertThat(hub.take(SENDER, chain.batch(2, 3))).isEqualTo(held(chain, 6, Outcome.Novelty.REPLAYED));
        assertThat(hub.take(SENDER, chain.batch(4, 9))).isEqualTo(held(chain, 9, Outcome.Novelty.NEW));
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void leavesNoHole(Ingest hub) {
        Chain chain = fresh(10);
        assertThat(hub.take(SENDER, chain.batch(3, 5))).isEqualTo(refused(ProblemCode.UNKNOWN_STREAM, 1));
        hub.take(SENDER, chain.batch(1, 4));
        assertThat(hub.take(SENDER, chain.batch(7, 8))).isEqualTo(refused(ProblemCode.GAP, 5));
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void aSecondHistoryOfTheSameNumbersIsAForkWithTheHubsHash(Ingest hub) {
        Chain chain = fresh(6);
        Chain other = Chain.of(DEVICE, 6, "case.Told");
        hub.take(SENDER, chain.batch(1, 4));
        Batch forged = new Batch(chain.stream(), 5, other.hash(4), List.of(bent(chain.bytes(5), chain.hash(4), other.hash(4))));
        assertThat(hub.take(SENDER, forged)).isInstanceOf(Outcome.Refused.class);
        Opaque second = new Opaque(4, chain.hash(3), other.hash(4), new byte[] {1});
        assertThat(hub.take(SENDER, new Batch(chain.stream(), 4, chain.hash(3), List.of(second.line())))).isEqualTo(new Outcome.Refused(
                new Problem(ProblemCode.FORK, Optional.of(4L), Optional.of(chain.hash(4)))));
    }

    private static byte[] bent(byte[] bytes, String from, String to) {
        return new String(bytes, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void anyBitTurnedInABatchIsFoundAndNothingOfItIsKept(Ingest hub) {
        Chain chain = fresh(3);
        Random dice = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] wrong = chain.bytes(2);
            wrong[dice.nextInt(wrong.length)] ^= (byte) (1 << dice.nextInt(8));
            Batch batch = new Batch(chain.stream(), 1, chain.hash(0), List.of(chain.bytes(1), wrong, chain.bytes(3)));
            assertThat(hub.take(SENDER, batch)).isEqualTo(refused(ProblemCode.BROKEN, 2));
        }
        assertThat(hub.take(SENDER, chain.batch(2, 3))).isEqualTo(refused(ProblemCode.UNKNOWN_STREAM, 1));
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void whatItDoesNotKnowIsKeptAndSetAsideAndNothingWaitsForIt(Ingest hub) {
        Chain chain = Chain.of(DEVICE, 4, "case.Opened", "case.OfALaterVersion");
        assertThat(hub.take(SENDER, chain.batch(1, 4))).isEqualTo(new Outcome.Held(4, chain.hash(4),
                List.of(new Ack.SetAside(2, "unknown_type"), new Ack.SetAside(4, "unknown_type")), Outcome.Novelty.NEW));
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void anEventThatCannotBeReadGoesAsPlainBytesAndTheChainGoesOn(Ingest hub) {
        Chain chain = fresh(3);
        Opaque second = new Opaque(2, chain.hash(1), chain.hash(2), new byte[] {0, 1, 2});
        Batch batch = new Batch(chain.stream(), 1, chain.hash(0), List.of(chain.bytes(1), second.line(), chain.bytes(3)));
        assertThat(hub.take(SENDER, batch)).isEqualTo(new Outcome.Held(3, chain.hash(3), List.of(new Ack.SetAside(2, "unreadable")),
                Outcome.Novelty.NEW));
    }

    @ParameterizedTest
    @MethodSource("hubs")
    void nobodySendsForAnotherDeviceAndNoTenantSeesAnothers(Ingest hub) {
        Chain chain = fresh(3);
        assertThat(hub.take(new Sender("south", new UUID(2, 2)), chain.batch(1, 3)))
                .isEqualTo(new Outcome.Refused(Problem.of(ProblemCode.NOT_YOURS)));
        hub.take(SENDER, chain.batch(1, 3));
        assertThat(hub.take(new Sender("north", DEVICE), chain.batch(2, 3))).isEqualTo(refused(ProblemCode.UNKNOWN_STREAM, 1));
    }

    @Test
    void bothHubsAnswerTheSameWhateverIsSent() {
        List<Ingest> both = hubs().toList();
        Random dice = new Random(20_261_123);
        List<Chain> chains = List.of(fresh(30), fresh(31), Chain.of(DEVICE, 29, "case.Opened", "case.New"));
        List<Outcome> answers = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            Chain chain = chains.get(dice.nextInt(chains.size()));
            int first = 1 + dice.nextInt(chain.length());
            Batch batch = chain.batch(first, Math.min(chain.length(), first + dice.nextInt(9)));
            answers.add(both.get(0).take(SENDER, batch));
            assertThat(both.get(1).take(SENDER, batch)).isEqualTo(answers.getLast());
        }
        assertThat(answers.stream().map(Outcome::getClass).distinct()).hasSize(2);
    }

    @Test
    void theServiceCanNeitherChangeNorDeleteAnEventAndSeesNothingWithoutATenant() {
        Chain chain = fresh(2);
        new Ingest(new PostgresLedger(database), Clock.fixed(Cases.NOW, ZoneOffset.UTC)).take(SENDER, chain.batch(1, 2));
        assertThat(Postgres.count(access, "postgres", "select count(*) from event")).isPositive();
        assertThat(Postgres.count(access, "amends_hub", "select count(*) from event")).isZero();
        for (String act : List.of("delete from event", "update event set bytes = ''", "drop table event", "delete from stream_head")) {
            assertThatThrownBy(() -> Postgres.count(access, "amends_hub", act))
                    .hasMessageContaining(act.startsWith("drop") ? "must be owner" : "permission denied");
        }
    }
}
