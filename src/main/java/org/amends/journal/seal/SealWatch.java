package org.amends.journal.seal;

import java.time.Instant;
import java.util.Arrays;
import org.amends.journal.Envelope;
import org.amends.journal.Head;
import org.amends.journal.segment.StreamId;
import org.amends.vault.seal.DeviceKey;
import org.jspecify.annotations.Nullable;

/**
 * Follows every event of a journal, first to last, and knows what the device's seals cover: how many events stand
 * unsealed, and which seals do not hold. Journals from before there were seals simply stand unsealed. One thread.
 */
public final class SealWatch {
    private final DeviceKey key;
    private State state = State.NOTHING;
    private State before = State.NOTHING;

    public SealWatch(DeviceKey key) {
        this.key = key;
    }

    /** The next event. One with the number of the event before replaces it: that one's fsync had failed. */
    public void offer(Envelope event) {
        if (event.stream().equals(state.stream) && event.seq() <= state.last) {
            state = before;
        }
        before = state;
        state = state.after(event, key);
    }

    /** What was followed so far, to go on from later by {@link #resume}. */
    public String kept() {
        return state.text();
    }

    /** Goes on where another watch had got to. Throws IllegalArgumentException for any other text. */
    public void resume(String kept) {
        state = State.read(kept.split(" "));
        before = state;
    }

    /** Whether this event is a seal. */
    public static boolean isSeal(Envelope event) {
        return event.type().equals(Seal.TYPE);
    }

    /** Events in the present stream that no seal covers; seals themselves do not count. */
    public int unsealed() {
        return state.unsealed;
    }

    /** Seals that are not what this device would have signed there, by any key of its own or another. */
    public int broken() {
        return state.counts.broken();
    }

    /** Seals that hold, but by another key than the device has now: a copied or restored store. */
    public int foreign() {
        return state.counts.foreign();
    }

    /** False for a stream of which nothing was seen yet: what stands in an earlier one can no longer be sealed there. */
    boolean follows(Head head) {
        return head.stream().equals(state.stream);
    }

    boolean isOlderThan(Instant limit) {
        return state.unsealed > 0 && state.since.isBefore(limit);
    }

    Seal sealOf(Head head, Instant now) {
        return new Seal(head.stream(), state.firstUnsealed, head.seq(), head.hash(), now);
    }

    /** `known` is false after a gap, until the next seal: what that one covers is not all here. */
    private record State(@Nullable StreamId stream, long last, long firstUnsealed, int unsealed, Instant since, Counts counts,
            boolean known) {
        static final State NOTHING = new State(null, 0, 1, 0, Instant.MAX, new Counts(0, 0), true);

        /** Seals that do not hold, and seals of another device. */
        private record Counts(int broken, int foreign) {
        }

        static State read(String[] parts) {
            if (parts.length != 8) {
                throw new IllegalArgumentException("a watch has eight parts");
            }
            return new State(parts[0].equals("-") ? null : StreamId.parse(parts[0]), Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]), Integer.parseInt(parts[3]), Instant.parse(parts[4]),
                    new Counts(Integer.parseInt(parts[5]), Integer.parseInt(parts[6])), Boolean.parseBoolean(parts[7]));
        }

        String text() {
            return String.join(" ", stream == null ? "-" : stream.toString(), Long.toString(last), Long.toString(firstUnsealed),
                    Integer.toString(unsealed), since.toString(), Integer.toString(counts.broken),
                    Integer.toString(counts.foreign), Boolean.toString(known));
        }

        State after(Envelope event, DeviceKey key) {
            State same = event.stream().equals(stream) && event.seq() == last + 1 ? this
                    : new State(event.stream(), event.seq() - 1, event.seq(), 0, Instant.MAX, counts, event.seq() == 1);
            return event.type().equals(Seal.TYPE) ? same.sealed(event, key)
                    : new State(same.stream, event.seq(), same.firstUnsealed, same.unsealed + 1,
                            same.unsealed == 0 ? event.occurredAt() : same.since, counts, same.known);
        }

        private State sealed(Envelope event, DeviceKey key) {
            boolean holds = Seal.expected(event, known ? firstUnsealed : Seal.firstOf(event.payload()))
                    .isSaidBy(event.payload());
            boolean ours = Arrays.equals(Seal.keyOf(event.payload()), key.publicKey());
            return new State(stream, event.seq(), event.seq(), 0, Instant.MAX, new Counts(counts.broken + (holds ? 0 : 1),
                    counts.foreign + (holds && !ours ? 1 : 0)), true);
        }
    }
}
