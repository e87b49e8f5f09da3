package org.amends.hub.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.Postgres;
import org.amends.fixtures.hub.RunningHub;
import org.amends.fixtures.sync.MemorySource;
import org.amends.hub.courier.CourierDesk.Result;
import org.amends.hub.courier.CourierDesk.Why;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.sync.courier.Courier;
import org.amends.sync.line.Membership;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.HubSecret;
import org.amends.wire.CourierAnswer;
import org.amends.wire.CourierFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CourierTest {
    private static RunningHub hub;
    private final UUID device = UUID.randomUUID();
    private final DeviceKey key = DeviceKey.fresh();
    private final Membership member = hub.member("south", device, key);
    private final Chain chain = Chain.of(device, 1_200);
    private final MemorySource source = new MemorySource().add(chain);
    private final Courier courier = new Courier(source, source, member, key);

    @BeforeAll
    static void start() {
        hub = RunningHub.start(Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    private long held() {
        return Postgres.count(hub.access, "postgres", "select count(*) from event where device = '" + device + "'");
    }

    private static Result.Answered answered(byte[] file) {
        return (Result.Answered) hub.courier.take(file);
    }

    private static Result not(Why why) {
        return new Result.Not(why);
    }

    private byte[] first() {
        return courier.letters().getFirst().bytes();
    }

    private byte[] upTo(long length) {
        source.keep(chain, length);
        byte[] file = first();
        source.keep(chain, chain.length());
        return file;
    }

    @Test
    void carriesAllThatWaitsAndTheAnswerConfirmsIt() {
        List<Courier.Letter> letters = courier.letters();
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().events()).isEqualTo(1_200);
        assertThat(source.of(chain.stream()).through()).isZero();
        Result.Answered answer = answered(letters.getFirst().bytes());
        assertThat(answer.kept()).isEqualTo(1_200).isEqualTo(held());
        assertThat(courier.take(answer.answer())).isEqualTo(new Courier.Result.Confirmed(1_200, List.of(
                new Courier.Result.Aside(chain.stream(), List.of()))));
        assertThat(courier.letters()).isEmpty();
    }

    @Test
    @DisplayName("F59 a file that is carried twice is kept once, and both answers are good")
    void i07TheSameFileTwiceChangesNothing() {
        byte[] file = first();
        byte[] early = answered(file).answer();
        Result.Answered again = answered(file);
        assertThat(again.kept()).isZero();
        assertThat(again.problems()).isEmpty();
        assertThat(held()).isEqualTo(1_200);
        courier.take(again.answer());
        assertThat(courier.take(early)).isEqualTo(new Courier.Result.Confirmed(0, List.of()));
        assertThat(source.of(chain.stream()).through()).isEqualTo(1_200);
    }

    @Test
    void i05AnOldAnswerNeverMovesTheCursorBackOrTooFar() {
        byte[] old = answered(upTo(400)).answer();
        byte[] late = answered(first()).answer();
        courier.take(late);
        courier.take(old);
        assertThat(source.of(chain.stream()).through()).isEqualTo(1_200);
    }

    @Test
    void i03FilesOutOfTurnLeaveNoHole() {
        byte[] one = upTo(600);
        source.move(chain.stream(), new org.amends.sync.outbox.Cursors.Cursor(600, chain.hash(600)));
        byte[] two = first();
        Result.Answered early = answered(two);
        assertThat(early.isMissing()).isTrue();
        assertThat(held()).isZero();
        assertThat(courier.take(early.answer())).isEqualTo(new Courier.Result.Behind());
        assertThat(source.of(chain.stream()).through()).isZero();
        answered(one);
        assertThat(answered(two).kept()).isEqualTo(600);
        assertThat(held()).isEqualTo(1_200);
    }

    /** T15: every changed bit of a carried file or its answer is found, and so is every cut. */
    @Test
    void everyChangedBitAndEveryCutIsFound() {
        source.keep(chain, 3);
        byte[] file = first();
        byte[] answer = answered(file).answer();
        Random random = new Random(15);
        for (int round = 0; round < 400; round++) {
            assertThat(hub.courier.take(flipped(file, random))).isInstanceOf(Result.Not.class);
            assertThat(courier.take(flipped(answer, random))).isInstanceOf(Courier.Result.Not.class);
        }
        for (int length = 0; length < file.length; length += 97) {
            assertThat(hub.courier.take(Arrays.copyOf(file, length))).isEqualTo(not(Why.BENT));
        }
        assertThat(source.of(chain.stream()).through()).isZero();
        assertThat(hub.courier.take(Arrays.copyOf(file, file.length + 1))).isEqualTo(not(Why.BENT));
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    @Test
    void strangersRevokedCountersAndOtherHubsFilesAreNotTaken() {
        byte[] file = first();
        UUID nobody = UUID.randomUUID();
        assertThat(hub.courier.take(CourierFile.seal(new CourierFile.From("south", nobody), List.of(Chain.of(nobody, 3).batch(1, 3)),
                HubSecret.fresh().publicKey(), DeviceKey.fresh()))).isEqualTo(not(Why.STRANGER));
        assertThat(hub.courier.take(CourierFile.seal(new CourierFile.From("south", device), List.of(chain.batch(1, 3)),
                HubSecret.fresh().publicKey(), key))).isEqualTo(not(Why.ANOTHER_HUB));
        hub.enrolment.revoke(new Sender("south", device));
        assertThat(hub.courier.take(file)).isEqualTo(not(Why.REVOKED));
        assertThat(held()).isZero();
    }

    @Test
    void i19NobodyCarriesEventsOfAnotherDevice() {
        UUID neighbour = UUID.randomUUID();
        byte[] file = CourierFile.seal(new CourierFile.From("south", device), List.of(Chain.of(neighbour, 3).batch(1, 3)),
                org.amends.vault.seal.HubKey.read(member.keys().wrap()).orElseThrow(), key);
        assertThat(answered(file).kept()).isZero();
        assertThat(Postgres.count(hub.access, "postgres", "select count(*) from event where device = '" + neighbour + "'")).isZero();
    }

    @Test
    void anAnswerForAnotherCounterOrOfAnotherHubIsNotTaken() {
        UUID neighbour = UUID.randomUUID();
        CourierAnswer other = new CourierAnswer(member.keys().id(), neighbour, List.of(), List.of());
        assertThat(courier.take(other.signed(DeviceKey.fresh()::sign))).isEqualTo(new Courier.Result.Not(Courier.Why.BENT));
        assertThat(courier.take(new byte[] {1, 2, 3, 4, 5})).isEqualTo(new Courier.Result.Not(Courier.Why.OTHER_FILE));
        DeviceKey theirs = DeviceKey.fresh();
        hub.member("south", neighbour, theirs);
        MemorySource there = new MemorySource().add(Chain.of(neighbour, 2));
        byte[] answer = answered(new Courier(there, there, member, theirs).letters().getFirst().bytes()).answer();
        assertThat(courier.take(answer)).isEqualTo(new Courier.Result.Not(Courier.Why.ANOTHER_COUNTER));
    }
}
