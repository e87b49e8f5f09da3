package org.amends.sync.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.journal.segment.StreamId;
import org.amends.sync.line.Answer;
import org.amends.sync.line.Line;
import org.amends.sync.outbox.Cursors.Cursor;
import org.amends.wire.Ack;
import org.amends.wire.Batch;
import org.amends.wire.Limits;
import org.amends.wire.Opaque;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/**
 * Sends what the hub does not hold yet, stream by stream, oldest first, one batch a step (sync.md 7.4-7.6). The cursor moves on a signed
 * acknowledgement whose hash is our own hash at that number, and on nothing else. One thread, never the FX thread.
 */
public final class Outbox {
    private static final int BEGIN = 50;
    private static final Duration LEAST_ASKED = Duration.ofSeconds(1);
    private static final Duration MOST_ASKED = Duration.ofHours(1);

    private final Source source;
    private final Cursors cursors;
    private final Line line;
    private final Backoff backoff;
    private int size = BEGIN;
    /** The event that goes as plain bytes next; 0 for none. */
    private long plain;
    /** Whether even those were not taken: then its place in the chain goes alone, and the event stays here. */
    private boolean bare;

    public Outbox(Source source, Cursors cursors, Line line, Backoff backoff) {
        this.source = source;
        this.cursors = cursors;
        this.line = line;
        this.backoff = backoff;
    }

    /** How many events the hub has not confirmed. */
    public long waiting() {
        return source.streams().stream().mapToLong(stream -> Math.max(0, source.last(stream) - cursors.of(stream).through())).sum();
    }

    /** Sends the next batch, if there is one. Throws a Fault when the journal cannot be read. */
    public Step step() {
        for (StreamId stream : source.streams()) {
            Cursor cursor = cursors.of(stream);
            List<Source.Kept> kept = cursor.through() < source.last(stream) ? source.after(stream, cursor.through(), plain > 0 ? 1 : size) : List.of();
            if (!kept.isEmpty()) {
                return send(stream, cursor, kept);
            }
        }
        return new Step.Done();
    }

    /** Asks the hub through where it holds each stream, at the start, once a day and after any doubt: what it lacks goes again. */
    public Step compare() {
        for (StreamId stream : source.streams()) {
            Cursor cursor = cursors.of(stream);
            Step step = switch (line.head(stream)) {
                case Answer.Held held -> compared(stream, cursor, held.ack());
                case Answer.Refused refused when refused.problem().code() == ProblemCode.UNKNOWN_STREAM -> back(stream, Cursor.NONE);
                case Answer.Refused refused -> refused(stream, List.of(), refused);
                case Answer.Unknown unknown -> new Step.Later(backoff.failed());
            };
            if (!(step instanceof Step.Done)) {
                return step;
            }
        }
        return new Step.Done();
    }

    private Step compared(StreamId stream, Cursor cursor, Ack ack) {
        if (isPastAndLonger(stream, ack)) {
            return new Step.Done();
        }
        Optional<String> ours = ack.through() == 0 ? Optional.of(Cursor.NONE.hash()) : hash(stream, ack.through());
        if (ours.isEmpty() || !ours.get().equals(ack.hash())) {
            return new Step.Stopped(ProblemCode.FORK);
        }
        return ack.through() == cursor.through() ? new Step.Done() : back(stream, new Cursor(ack.through(), ack.hash()));
    }

    /** Head office holds more of an ended stream than we do: this counter was restored. What we hold of it is compared when it goes again. */
    private boolean isPastAndLonger(StreamId stream, Ack ack) {
        return ack.through() > source.last(stream) && !stream.equals(source.streams().getLast());
    }

    private Step back(StreamId stream, Cursor there) {
        cursors.move(stream, there);
        return new Step.Done();
    }

    private Step send(StreamId stream, Cursor cursor, List<Source.Kept> kept) {
        Batch batch = new Batch(stream, cursor.through() + 1, cursor.hash(), lines(kept, cursor.hash()));
        return switch (line.send(batch)) {
            case Answer.Held held -> held(stream, cursor, kept, held.ack());
            case Answer.Refused refused -> refused(stream, kept, refused);
            case Answer.Unknown unknown -> {
                size = Math.max(1, size / 2);
                yield new Step.Later(backoff.failed());
            }
        };
    }

    private List<byte[]> lines(List<Source.Kept> kept, String before) {
        List<byte[]> lines = new ArrayList<>();
        long bytes = 0;
        for (Source.Kept event : kept) {
            bytes += event.bytes().length + 1;
            if (!lines.isEmpty() && bytes > Limits.V1.packed()) {
                break;
            }
            lines.add(event.seq() == plain ? new Opaque(event.seq(), before, event.hash(), bare ? new byte[0] : event.bytes()).line()
                    : event.bytes());
        }
        return lines;
    }

    private Step held(StreamId stream, Cursor before, List<Source.Kept> sent, Ack ack) {
        if (isPastAndLonger(stream, ack)) {
            cursors.move(stream, new Cursor(sent.getLast().seq(), sent.getLast().hash()));
            return new Step.Further(stream, sent.getLast().seq(), List.of());
        }
        Optional<String> ours = ack.through() == before.through() ? Optional.of(before.hash()) : hash(stream, ack.through());
        if (ours.isEmpty() || !ours.get().equals(ack.hash())) {
            return new Step.Stopped(ProblemCode.FORK);
        }
        backoff.succeeded();
        if (sent.getFirst().seq() == plain) {
            plain = 0;
            bare = false;
        }
        size = Math.min(Math.min(Limits.V1.events(), ack.advice().most()), size * 2);
        cursors.move(stream, new Cursor(ack.through(), ack.hash()));
        return new Step.Further(stream, ack.through(), ack.setAside());
    }

    /** Our own hash at a number the hub names; empty when we have no such event. */
    private Optional<String> hash(StreamId stream, long seq) {
        return seq < 1 || seq > source.last(stream) ? Optional.empty()
                : source.after(stream, seq - 1, 1).stream().findFirst().map(Source.Kept::hash);
    }

    private Step refused(StreamId stream, List<Source.Kept> sent, Answer.Refused refused) {
        Problem problem = refused.problem();
        return switch (problem.code()) {
            case GAP, UNKNOWN_STREAM -> behind(stream, problem.seq().orElse(1L));
            case UNREADABLE, WRONG_TYPE -> worn();
            case BROKEN, TOO_LARGE -> sent.isEmpty() ? new Step.Later(backoff.failed()) : smaller(stream, sent);
            case FORK, NOT_YOURS, UNKNOWN_CERTIFICATE, TOO_OLD, CODE_USED, CODE_OVER -> new Step.Stopped(problem.code());
            case BUSY, TOO_MANY, NOT_NOW -> new Step.Later(within(longer(Duration.ofSeconds(refused.waitSeconds()), backoff.failed())), true);
        };
    }

    /** The hub holds less than we thought: it was restored, or never heard of us. Everything from there goes again. */
    private Step behind(StreamId stream, long expected) {
        Optional<Cursor> there = expected == 1 ? Optional.of(Cursor.NONE) : hash(stream, expected - 1).map(hash -> new Cursor(expected - 1, hash));
        there.ifPresent(cursor -> cursors.move(stream, cursor));
        return new Step.Later(backoff.failed());
    }

    /** The request came there other than it left here: that is the line's doing and says nothing of the events, so none of them is set aside. */
    private Step worn() {
        size = Math.max(1, size / 2);
        return new Step.Later(backoff.failed());
    }

    /** Half of it next time; a single event that still cannot be taken goes as plain bytes, so that nothing waits behind it. */
    private Step smaller(StreamId stream, List<Source.Kept> sent) {
        if (sent.size() > 1) {
            size = Math.max(1, sent.size() / 2);
            return new Step.Further(stream, sent.getFirst().seq() - 1, List.of());
        }
        if (bare) {
            return new Step.Later(backoff.failed());
        }
        bare = plain == sent.getFirst().seq();
        plain = sent.getFirst().seq();
        return new Step.Further(stream, plain - 1, List.of());
    }

    /** What a hub asks for counts between a second and an hour: nobody can send a counter to sleep for a year. */
    private static Duration within(Duration asked) {
        return asked.compareTo(MOST_ASKED) > 0 ? MOST_ASKED : longer(asked, LEAST_ASKED);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
