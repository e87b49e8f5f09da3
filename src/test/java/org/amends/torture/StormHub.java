package org.amends.torture;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.amends.fixtures.Cases;
import org.amends.fixtures.hub.MemoryLedger;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ledger;
import org.amends.hub.ingest.Line;
import org.amends.hub.ingest.Outcome;
import org.amends.journal.segment.StreamId;
import org.amends.wire.Batch;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/**
 * The hub of a simulation: its real ingest over a ledger in memory that dies when told to and is restored from any image of it. Another hub
 * may stand beside it, and every answer of the two is compared. One thread.
 */
final class StormHub {
    private final Random dice;
    private final DyingLedger dying = new DyingLedger(() -> this.ledger, () -> { });
    private final Ingest ingest;
    private final Optional<Ingest> other;
    private final List<MemoryLedger> images = new ArrayList<>(List.of(new MemoryLedger()));
    private final List<String> losses = new ArrayList<>();
    private final StringBuilder story = new StringBuilder();
    private MemoryLedger ledger = new MemoryLedger();
    private Poison poison = new Poison(null, 0);
    private int life;

    /** An event that this hub falls over for ever. */
    record Poison(StreamId stream, long seq) {

        boolean isIn(Batch batch) {
            return batch.stream().equals(stream) && batch.first() <= seq && seq <= batch.last()
                    && org.amends.wire.Opaque.read(batch.events().get((int) (seq - batch.first()))).isEmpty();
        }
    }

    StormHub(Random dice, Optional<Ledger> beside) {
        this.dice = dice;
        Clock clock = Clock.offset(Clock.fixed(Cases.NOW, ZoneOffset.UTC), Duration.ofHours(dice.nextInt(9) - 4L));
        ingest = new Ingest(dying, clock);
        other = beside.map(real -> new Ingest(real, clock));
    }

    void poison(StreamId stream, long seq) {
        poison = new Poison(stream, seq);
    }

    Outcome take(Ingest.Sender sender, Batch batch, int death) {
        if (poison.isIn(batch)) {
            return new Outcome.Refused(Problem.at(ProblemCode.BROKEN, poison.seq()));
        }
        dying.dieAt(death);
        try {
            Outcome outcome = ingest.take(sender, batch);
            beside(sender, batch, Optional.of(outcome));
            return outcome;
        } catch (org.amends.core.fault.Fault died) {
            if (death >= DyingLedger.AFTER_THE_COMMIT) {
                beside(sender, batch, Optional.empty());
            }
            throw died;
        } finally {
            dying.dieAt(-1);
        }
    }

    private void beside(Ingest.Sender sender, Batch batch, Optional<Outcome> expected) {
        other.map(real -> real.take(sender, batch)).filter(said -> expected.isPresent() && !said.equals(expected.get()))
                .ifPresent(said -> losses.add("two hubs answer differently: " + expected.get() + " and " + said));
    }

    Optional<Ledger.StreamHead> head(Ingest.Sender sender, StreamId stream) {
        return ingest.head(sender, stream);
    }

    void image() {
        images.add(ledger.image());
    }

    /** Comes back from an earlier image; not where another hub stands beside, which has none. */
    void restore() {
        if (other.isEmpty()) {
            ledger = images.get(dice.nextInt(images.size())).image();
            life++;
            note("RESTORED");
        }
    }

    /** How often it was restored. */
    int life() {
        return life;
    }

    List<Line> held(String tenant, StreamId stream) {
        return ledger.held(tenant, stream);
    }

    void note(String what) {
        story.append(what).append(' ');
    }

    String story() {
        return story.toString();
    }

    List<String> losses() {
        return losses;
    }
}
