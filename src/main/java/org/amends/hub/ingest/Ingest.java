package org.amends.hub.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amends.hub.ingest.Ledger.StreamHead;
import org.amends.journal.segment.StreamId;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/**
 * Takes batches (sync.md 7.5): all of a batch or nothing, each event once for ever. What is held already is compared, never written again;
 * what is not understood is kept and set aside, so that nothing waits behind it. Any thread.
 */
public final class Ingest {
    /** The hash before the first event of a stream. */
    public static final String NOTHING = "0".repeat(64);

    private final Ledger ledger;
    private final Clock clock;
    private final Function<Sender, Optional<byte[]>> deviceKeys;

    /** Knows no device's key: seals are kept unchecked. */
    public Ingest(Ledger ledger, Clock clock) {
        this(ledger, clock, sender -> Optional.empty());
    }

    /** `deviceKeys` gives what a device signs its chain with; asked only where a batch holds a seal. */
    public Ingest(Ledger ledger, Clock clock, Function<Sender, Optional<byte[]>> deviceKeys) {
        this.ledger = ledger;
        this.clock = clock;
        this.deviceKeys = deviceKeys;
    }

    /** Who sends, as the certificate says. */
    public record Sender(String tenant, UUID device) {
    }

    /** Throws a Fault when the database fails; then nothing is known to be kept, and the sender asks again. */
    public Outcome take(Sender sender, Batch batch) {
        if (!batch.stream().device().equals(sender.device())) {
            return new Outcome.Refused(Problem.of(ProblemCode.NOT_YOURS));
        }
        Instant received = clock.instant();
        List<Line> lines = new ArrayList<>();
        String before = batch.prev();
        for (int i = 0; i < batch.events().size(); i++) {
            long seq = batch.first() + i;
            Optional<Line> line = Line.read(batch.events().get(i), batch.stream(), received);
            if (line.isEmpty() || line.get().seq() != seq || !line.get().prev().equals(before)) {
                return new Outcome.Refused(Problem.at(ProblemCode.BROKEN, seq));
            }
            lines.add(line.get().checked(() -> deviceKeys.apply(sender)));
            before = line.get().hash();
        }
        return ledger.within(sender.tenant(), stored -> keep(stored, batch, lines, received));
    }

    /** Through where a stream is held; empty when it was never heard of. */
    public Optional<StreamHead> head(Sender sender, StreamId stream) {
        return ledger.within(sender.tenant(), stored -> stored.lock(stream));
    }

    private static Outcome keep(Ledger.Stored stored, Batch batch, List<Line> lines, Instant received) {
        Optional<StreamHead> known = stored.lock(batch.stream());
        if (known.isEmpty() && batch.first() > 1) {
            return new Outcome.Refused(Problem.at(ProblemCode.UNKNOWN_STREAM, 1));
        }
        StreamHead head = known.orElseGet(() -> stored.register(batch.stream()));
        if (batch.first() > head.seq() + 1) {
            return new Outcome.Refused(Problem.at(ProblemCode.GAP, head.seq() + 1));
        }
        Optional<Problem> fork = fork(stored, batch, lines, head);
        if (fork.isPresent()) {
            return new Outcome.Refused(fork.get());
        }
        int held = (int) Math.min(lines.size(), head.seq() - batch.first() + 1);
        List<Line> fresh = lines.subList(held, lines.size());
        if (fresh.isEmpty()) {
            return new Outcome.Held(head.seq(), head.hash(), List.of(), Outcome.Novelty.REPLAYED);
        }
        stored.keep(batch.stream(), fresh, received);
        StreamHead moved = new StreamHead(batch.last(), fresh.getLast().hash());
        stored.move(batch.stream(), moved);
        return new Outcome.Held(moved.seq(), moved.hash(), aside(fresh), Outcome.Novelty.NEW);
    }

    /** The first event that the hub holds with other bytes, or holds another before. */
    private static Optional<Problem> fork(Ledger.Stored stored, Batch batch, List<Line> lines, StreamHead head) {
        if (batch.first() == head.seq() + 1) {
            String before = head.seq() == 0 ? NOTHING : head.hash();
            return batch.prev().equals(before) ? Optional.empty() : Optional.of(forked(head.seq(), before));
        }
        List<String> held = stored.hashes(batch.stream(), batch.first(), Math.min(batch.last(), head.seq()));
        for (int i = 0; i < held.size(); i++) {
            if (!held.get(i).equals(lines.get(i).hash())) {
                return Optional.of(forked(batch.first() + i, held.get(i)));
            }
        }
        return Optional.empty();
    }

    private static Problem forked(long seq, String theirs) {
        return new Problem(ProblemCode.FORK, Optional.of(seq), Optional.of(theirs));
    }

    private static List<Ack.SetAside> aside(List<Line> fresh) {
        return fresh.stream().flatMap(line -> line.aside().map(why -> new Ack.SetAside(line.seq(), why)).stream()).toList();
    }
}
