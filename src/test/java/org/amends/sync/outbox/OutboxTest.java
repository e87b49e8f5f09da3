package org.amends.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amends.fixtures.Cases;
import org.amends.fixtures.hub.Chain;
import org.amends.fixtures.hub.MemoryLedger;
import org.amends.fixtures.sync.DirectLine;
import org.amends.fixtures.sync.MemorySource;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ledger.StreamHead;
import org.amends.journal.segment.StreamId;
import org.amends.sync.line.Answer;
import org.amends.sync.line.Line;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxTest {
    private static final UUID DEVICE = new UUID(1, 1);
    private static final Ingest.Sender SENDER = new Ingest.Sender("south", DEVICE);

    private Ingest hub = hub();
    private final MemorySource source = new MemorySource();
    private final DirectLine line = new DirectLine(hub(), SENDER);

    private static Ingest hub() {
        return new Ingest(new MemoryLedger(), Clock.fixed(Cases.NOW, ZoneOffset.UTC));
    }

    private Outbox outbox(Line through) {
        return new Outbox(source, source, through, new Backoff(() -> 0.5));
    }

    private static List<Step> drain(Outbox outbox) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            steps.add(outbox.step());
            if (steps.getLast() instanceof Step.Done || steps.getLast() instanceof Step.Stopped) {
                return steps;
            }
        }
        throw new AssertionError("no end: " + steps.subList(1990, 2000));
    }

    private static StreamHead end(Chain chain) {
        return new StreamHead(chain.length(), chain.hash(chain.length()));
    }

    private Line straight() {
        return new DirectLine(hub, SENDER);
    }

    @Test
    void sendsEverythingOfEveryIncarnationInOrder() {
        Chain first = Chain.of(DEVICE, 120);
        Chain second = Chain.of(DEVICE, 7);
        source.add(first).add(second);
        Outbox outbox = outbox(straight());
        assertThat(outbox.waiting()).isEqualTo(127);
        assertThat(drain(outbox)).hasSize(4);
        assertThat(outbox.waiting()).isZero();
        assertThat(hub.head(SENDER, first.stream())).hasValue(end(first));
        assertThat(hub.head(SENDER, second.stream())).hasValue(end(second));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("I2 I3 I5 I6 I7 whatever the line loses, doubles or answers wrongly, the hub holds each event once and the cursor never passes it")
    void aBadLineLosesNothingAndDoublesNothing(long seed) {
        Random dice = new Random(seed);
        Chain chain = Chain.of(DEVICE, 300);
        source.add(chain);
        source.keep(chain, 1);
        DirectLine bad = new DirectLine(hub, SENDER);
        bad.through(good -> new BadLine(good, dice));
        Outbox outbox = outbox(bad);
        for (long kept = 1; kept <= chain.length(); kept += 1 + dice.nextInt(20)) {
            source.keep(chain, kept);
            for (int i = dice.nextInt(6); i > 0; i--) {
                outbox.step();
                long through = source.of(chain.stream()).through();
                assertThat(hub.head(SENDER, chain.stream()).map(StreamHead::seq).orElse(0L)).isGreaterThanOrEqualTo(through);
            }
            if (dice.nextInt(10) == 0) {
                source.forget();
            }
        }
        source.keep(chain, chain.length());
        drain(outbox);
        assertThat(hub.head(SENDER, chain.stream())).hasValue(end(chain));
        assertThat(source.of(chain.stream()).through()).isEqualTo(chain.length());
    }

    /** Loses requests, loses answers, doubles, answers for others. */
    private record BadLine(Line good, Random dice) implements Line {

        @Override
        public Answer send(Batch batch) {
            return switch (dice.nextInt(8)) {
                case 0 -> new Answer.Unknown("request lost");
                case 1 -> {
                    good.send(batch);
                    yield new Answer.Unknown("answer lost");
                }
                case 2 -> {
                    good.send(batch);
                    yield good.send(batch);
                }
                case 3 -> new Answer.Refused(Problem.of(ProblemCode.NOT_NOW), 30);
                case 4 -> new Answer.Refused(Problem.of(ProblemCode.TOO_LARGE), 0);
                default -> good.send(batch);
            };
        }

        @Override
        public Answer head(StreamId stream) {
            return good.head(stream);
        }
    }

    @Test
    @DisplayName("F47 R5 I11 a hub restored from an old backup gets what it lacks again and ends the same")
    void aRestoredHubIsFilledAgain() {
        Chain chain = Chain.of(DEVICE, 90);
        source.add(chain);
        source.keep(chain, 60);
        drain(outbox(straight()));
        Ingest before = hub();
        before.take(SENDER, chain.batch(1, 20));
        hub = before;
        source.keep(chain, 90);
        drain(outbox(straight()));
        assertThat(hub.head(SENDER, chain.stream())).hasValue(end(chain));
        hub = hub();
        Outbox outbox = outbox(straight());
        assertThat(outbox.step()).isInstanceOf(Step.Done.class);
        assertThat(outbox.compare()).isInstanceOf(Step.Done.class);
        drain(outbox);
        assertThat(hub.head(SENDER, chain.stream())).hasValue(end(chain));
        hub.take(SENDER, chain.batch(1, 90));
        source.forget();
        outbox.compare();
        assertThat(outbox.waiting()).isZero();
    }

    @Test
    @DisplayName("F51 I9 a head that is not in our history stops: a copied counter has sent in our name")
    void aForeignHeadStops() {
        Chain chain = Chain.of(DEVICE, 9);
        source.add(chain);
        hub.take(SENDER, chain.batch(1, 9));
        source.keep(chain, 5);
        assertThat(outbox(straight()).compare()).isEqualTo(new Step.Stopped(ProblemCode.FORK));
    }

    @Test
    @DisplayName("F45 R6 I12 an event that the hub cannot take goes as plain bytes, then as its place alone, and everything behind it arrives")
    void aPoisonEventHoldsUpNothing() {
        Chain chain = Chain.of(DEVICE, 40);
        source.add(chain);
        DirectLine picky = new DirectLine(hub, SENDER);
        picky.through(good -> new Line() {
            @Override
            public Answer send(Batch batch) {
                boolean isTooMuch = batch.first() <= 17 && batch.last() >= 17 && batch.events().stream().anyMatch(e -> e.length > 400 && isSeventeen(e));
                return isTooMuch ? new Answer.Refused(Problem.at(ProblemCode.BROKEN, 17), 0) : good.send(batch);
            }

            private boolean isSeventeen(byte[] event) {
                String text = new String(event, java.nio.charset.StandardCharsets.UTF_8);
                return text.contains("\"seq\":17,") || text.contains("\"seq\":17}");
            }

            @Override
            public Answer head(StreamId stream) {
                return good.head(stream);
            }
        });
        List<Step> steps = drain(outbox(picky));
        assertThat(hub.head(SENDER, chain.stream())).hasValue(end(chain));
        assertThat(steps).anyMatch(step -> step instanceof Step.Further further && further.aside().equals(List.of(new Ack.SetAside(17, "unreadable"))));
    }

    @ParameterizedTest
    @EnumSource(value = ProblemCode.class, names = {"FORK", "NOT_YOURS", "UNKNOWN_CERTIFICATE", "TOO_OLD"})
    void whatAPersonMustMendStopsAndSaysSoAndKeepsAll(ProblemCode code) {
        source.add(Chain.of(DEVICE, 3));
        DirectLine stern = new DirectLine(hub, SENDER);
        stern.through(good -> new Line() {
            @Override
            public Answer send(Batch batch) {
                return new Answer.Refused(Problem.of(code), 0);
            }

            @Override
            public Answer head(StreamId stream) {
                return good.head(stream);
            }
        });
        Outbox outbox = outbox(stern);
        assertThat(outbox.step()).isEqualTo(new Step.Stopped(code));
        assertThat(outbox.waiting()).isEqualTo(3);
    }

    @Test
    @DisplayName("I6 an acknowledgement whose hash is not ours moves nothing and stops")
    void anAcknowledgementOfOtherBytesIsNone() {
        Chain chain = Chain.of(DEVICE, 3);
        source.add(chain);
        line.through(good -> new Line() {
            @Override
            public Answer send(Batch batch) {
                return new Answer.Held(new Ack(new Ack.Hub("hub", "1"), batch.stream(), 3, "f".repeat(64), "", List.of(),
                        new Ack.Advice(Cases.NOW, 60, 500, 1)));
            }

            @Override
            public Answer head(StreamId stream) {
                return good.head(stream);
            }
        });
        assertThat(outbox(line).step()).isEqualTo(new Step.Stopped(ProblemCode.FORK));
        assertThat(source.of(chain.stream())).isEqualTo(Cursors.Cursor.NONE);
    }

    @Test
    void waitsLongerAfterEachFailureUpToAQuarterOfAnHourAndAtRandom() {
        Backoff longest = new Backoff(() -> 1 - 1e-9);
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            waits.add(longest.failed());
        }
        assertThat(waits).isSorted();
        assertThat(waits.getFirst()).isLessThanOrEqualTo(Duration.ofSeconds(4));
        assertThat(waits.getLast()).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        longest.succeeded();
        assertThat(longest.failed()).isLessThanOrEqualTo(Duration.ofSeconds(4));
        assertThat(new Backoff(() -> 0).failed()).isZero();
    }
}
