package org.amends.sync.courier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amends.journal.segment.StreamId;
import org.amends.sync.line.Membership;
import org.amends.sync.outbox.Cursors;
import org.amends.sync.outbox.Cursors.Cursor;
import org.amends.sync.outbox.Source;
import org.amends.vault.seal.DeviceKey;
import org.amends.vault.seal.HubKey;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.CourierAnswer;
import org.amends.wire.CourierFile;
import org.amends.wire.Limits;
import org.amends.wire.Opaque;
import org.amends.wire.ProblemCode;

/**
 * What waits, as sealed files for a stick, and the answers that come back on one. Making files confirms nothing; the cursor moves on head
 * office's signed word whose hash is our own, as by network. Whatever is carried twice, late or in another order, nothing is lost and nothing comes twice. One
 * thread, the one that owns the cursors.
 */
public final class Courier {
    /** How many plain bytes of events one file holds at most: well under what the hub reads. */
    private static final long MOST = 16 << 20;

    private final Source source;
    private final Cursors cursors;
    private final Membership member;
    private final DeviceKey key;

    public Courier(Source source, Cursors cursors, Membership member, DeviceKey key) {
        this.source = source;
        this.cursors = cursors;
        this.member = member;
        this.key = key;
    }

    /** One file: its name, which says device and first number and no person's, its bytes, how many events it holds. */
    public record Letter(String name, byte[] bytes, long events) {
    }

    /** What an answer came to. */
    public sealed interface Result {

        /** So many more events are confirmed; none when it was known already or came late. `asides` are kept there but not counted yet. */
        record Confirmed(long events, List<Aside> asides) implements Result {
        }

        /** What head office set aside of a stream. */
        record Aside(StreamId stream, List<Ack.SetAside> events) {
        }

        /** Head office lacks what an earlier file held: new files begin there. */
        record Behind() implements Result {
        }

        /** Head office holds other events under our numbers. */
        record Forked() implements Result {
        }

        /** Nothing was taken from it, and why. */
        record Not(Why why) implements Result {
        }
    }

    /** Why an answer says nothing to this counter. */
    public enum Why {
        /** No answer file at all. */
        OTHER_FILE,
        /** Cut, changed, or of another head office. */
        BENT,
        ANOTHER_COUNTER
    }

    /** Files with all that is not confirmed, in the order in which they are to be taken; none when nothing waits. */
    public List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        for (StreamId stream : source.streams()) {
            Cursor at = cursors.of(stream);
            while (at.through() < source.last(stream)) {
                Filling filling = fill(stream, at);
                if (filling.batches().isEmpty()) {
                    break;
                }
                letters.add(letter(stream, at.through() + 1, filling));
                at = filling.end();
            }
        }
        return letters;
    }

    private record Filling(List<Batch> batches, Cursor end) {
    }

    private Filling fill(StreamId stream, Cursor from) {
        List<Batch> batches = new ArrayList<>();
        Cursor at = from;
        long bytes = 0;
        while (bytes < MOST) {
            List<Source.Kept> kept = some(source.after(stream, at.through(), Limits.V1.events()));
            if (kept.isEmpty()) {
                break;
            }
            batches.add(new Batch(stream, at.through() + 1, at.hash(), lines(kept, at.hash())));
            bytes += kept.stream().mapToLong(each -> each.bytes().length).sum();
            at = new Cursor(kept.getLast().seq(), kept.getLast().hash());
        }
        return new Filling(batches, at);
    }

    /** An event longer than any hub reads goes as its place in the chain alone, so that nothing waits behind it. */
    private static List<byte[]> lines(List<Source.Kept> kept, String prev) {
        List<byte[]> lines = new ArrayList<>();
        String before = prev;
        for (Source.Kept event : kept) {
            lines.add(event.bytes().length > Limits.V1.event() ? new Opaque(event.seq(), before, event.hash(), new byte[0]).line() : event.bytes());
            before = event.hash();
        }
        return lines;
    }

    /** As many as one batch may hold. */
    private static List<Source.Kept> some(List<Source.Kept> kept) {
        long bytes = 0;
        for (int i = 0; i < kept.size(); i++) {
            bytes += kept.get(i).bytes().length + 1;
            if (i > 0 && bytes > Limits.V1.packed()) {
                return kept.subList(0, i);
            }
        }
        return kept;
    }

    private Letter letter(StreamId stream, long first, Filling filling) {
        HubKey hub = HubKey.read(member.keys().wrap()).orElseThrow(() -> new IllegalStateException("the hub's key was read at enrolment"));
        String name = String.format(Locale.ROOT, "amends-%s-%s-%09d%s", stream.device().toString().substring(0, 8),
                stream.incarnation().toString().substring(24), first, CourierFile.ENDING);
        byte[] bytes = CourierFile.seal(new CourierFile.From(member.tenant(), stream.device()), filling.batches(), hub, key);
        return new Letter(name, bytes, filling.end().through() - first + 1);
    }

    /** Takes an answer file. */
    public Result take(byte[] file) {
        if (!CourierAnswer.isOne(file)) {
            return new Result.Not(Why.OTHER_FILE);
        }
        Optional<CourierAnswer> read = CourierAnswer.read(file, member.keys().sign()).filter(said -> said.hub().equals(member.keys().id()));
        if (read.isEmpty()) {
            return new Result.Not(Why.BENT);
        }
        CourierAnswer answer = read.get();
        if (!answer.device().equals(source.streams().getLast().device())) {
            return new Result.Not(Why.ANOTHER_COUNTER);
        }
        boolean isBehind = answer.problems().stream().anyMatch(each -> each.code() == ProblemCode.GAP || each.code() == ProblemCode.UNKNOWN_STREAM);
        boolean isForked = answer.problems().stream().anyMatch(each -> each.code() == ProblemCode.FORK);
        return isForked ? new Result.Forked() : confirmed(answer.acks(), isBehind);
    }

    private Result confirmed(List<Ack> acks, boolean isBehind) {
        long more = 0;
        List<Result.Aside> asides = new ArrayList<>();
        for (Ack ack : acks) {
            Cursor before = cursors.of(ack.stream());
            Optional<Cursor> there = there(ack);
            long through = there.map(Cursor::through).orElse(ack.through());
            boolean isMove = through > before.through() || isBehind && through < before.through();
            if (isMove && there.isEmpty()) {
                return new Result.Forked();
            }
            if (isMove) {
                cursors.move(ack.stream(), there.get());
                more += through - before.through();
                asides.add(new Result.Aside(ack.stream(), ack.setAside()));
            }
        }
        return isBehind ? new Result.Behind() : new Result.Confirmed(more, asides);
    }

    /** Where the answer puts the cursor; empty when our own events say otherwise. Of an ended stream head office may hold more: this counter was restored. */
    private Optional<Cursor> there(Ack ack) {
        if (ack.through() == 0) {
            return Optional.of(Cursor.NONE);
        }
        if (!source.streams().contains(ack.stream())) {
            return Optional.empty();
        }
        long last = source.last(ack.stream());
        boolean isPastAndLonger = ack.through() > last && !ack.stream().equals(source.streams().getLast());
        long seq = isPastAndLonger ? last : ack.through();
        return seq < 1 || seq > last ? Optional.empty() : source.after(ack.stream(), seq - 1, 1).stream().findFirst()
                .filter(kept -> isPastAndLonger || kept.hash().equals(ack.hash())).map(kept -> new Cursor(seq, kept.hash()));
    }
}
