package org.amends.torture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.amends.core.fault.Fault;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Outcome;
import org.amends.journal.segment.StreamId;
import org.amends.sync.line.Answer;
import org.amends.sync.line.Line;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.BatchBody;
import org.amends.wire.Limits;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/** A line in bad weather to the hub's own code: the body is packed, carried, held against its digest and unpacked as the real one is. One thread. */
final class StormLine implements Line {
    private static final Ack.Hub HUB = new Ack.Hub("hub", "1");
    private static final int MOST_LATE = 3;

    private final StormHub hub;
    private final Ingest.Sender sender;
    private final Random dice;
    private final List<Batch> late = new ArrayList<>();
    private boolean isCalm;

    StormLine(StormHub hub, Ingest.Sender sender, Random dice) {
        this.hub = hub;
        this.sender = sender;
        this.dice = dice;
    }

    /** From now on nothing goes wrong. */
    void calm() {
        isCalm = true;
    }

    /** What was held up on the way arrives, long after nobody waits for it, in any order. */
    void deliverLate() {
        while (!late.isEmpty()) {
            carry(late.remove(dice.nextInt(late.size())), Weather.GOOD);
        }
    }

    @Override
    public Answer send(Batch batch) {
        Weather weather = isCalm ? Weather.GOOD : Weather.any(dice);
        hub.note(weather.name());
        boolean isSmallEnough = weather == Weather.TOO_LARGE && batch.events().size() == 1;
        if (weather.refusal() != null && !isSmallEnough) {
            return new Answer.Refused(Problem.of(weather.refusal()), dice.nextInt(100));
        }
        return switch (weather) {
            case REQUEST_LOST, PORTAL -> new Answer.Unknown("nobody of ours");
            case LATE -> {
                late.add(batch);
                if (late.size() > MOST_LATE) {
                    deliverLate();
                }
                yield new Answer.Unknown("still on its way");
            }
            case ANSWER_LOST -> {
                carry(batch, weather);
                yield new Answer.Unknown("answer lost");
            }
            case TWICE -> {
                carry(batch, weather);
                yield carry(batch, weather);
            }
            case FOREIGN_WORD -> held(batch.stream(), batch.last(), "f".repeat(64), List.of());
            default -> carry(batch, weather);
        };
    }

    @Override
    public Answer head(StreamId stream) {
        if (!isCalm && dice.nextInt(4) == 0) {
            return new Answer.Unknown("head lost");
        }
        return hub.head(sender, stream).<Answer>map(head -> held(stream, head.seq(), head.hash(), List.of()))
                .orElseGet(() -> new Answer.Refused(Problem.at(ProblemCode.UNKNOWN_STREAM, 1), 0));
    }

    private Answer carry(Batch batch, Weather weather) {
        byte[] body = BatchBody.pack(batch.events());
        byte[] arrived = worn(body, weather);
        if (!BatchBody.digest(arrived).equals(BatchBody.digest(body))) {
            return new Answer.Refused(Problem.of(ProblemCode.UNREADABLE), 0);
        }
        try {
            Batch read = new Batch(batch.stream(), batch.first(), batch.prev(), BatchBody.unpack(arrived, Limits.V1));
            return switch (hub.take(sender, read, weather.death())) {
                case Outcome.Held held -> held(batch.stream(), held.through(), held.hash(), held.aside());
                case Outcome.Refused refused -> new Answer.Refused(refused.problem(), 0);
            };
        } catch (BatchBody.Unfit unfit) {
            return new Answer.Refused(Problem.of(unfit.code()), 0);
        } catch (Fault died) {
            return new Answer.Unknown(died.getMessage());
        }
    }

    private byte[] worn(byte[] body, Weather weather) {
        return switch (weather) {
            case CUT -> Arrays.copyOf(body, dice.nextInt(body.length));
            case BIT_FLIPPED -> {
                byte[] flipped = body.clone();
                flipped[dice.nextInt(flipped.length)] ^= (byte) (1 << dice.nextInt(8));
                yield flipped;
            }
            case UNPACKED_BY_A_PROXY -> Arrays.copyOf(body, body.length + 3);
            default -> body;
        };
    }

    private static Answer held(StreamId stream, long through, String hash, List<Ack.SetAside> aside) {
        return new Answer.Held(new Ack(HUB, stream, through, hash, "", aside, new Ack.Advice(Instant.EPOCH, 60, 500, 1)));
    }
}
