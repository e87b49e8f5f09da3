package org.amends.core.headoffice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What head office has of this counter. `oldest` is when the oldest event that waits happened, `heard` when head office last gave its
 * signed word, `trouble` why nothing goes at present.
 */
public record LineState(Standing standing, Count count, Optional<Instant> oldest, Optional<Instant> heard, Optional<Trouble> trouble,
        List<SetAside> asides) {

    public LineState {
        asides = List.copyOf(asides);
    }

    /** Where things stand. */
    public enum Standing {
        /** This counter belongs to no head office. */
        ALONE,
        /** Head office's signed word covers every event that is kept. */
        CONFIRMED,
        /** Something waits and goes by itself. */
        WAITING,
        /** Something is on its way now. */
        SENDING,
        /** Nothing goes before a person has done something; all is kept here. */
        STOPPED
    }

    /** Why nothing goes at present. */
    public enum Trouble {
        /** No line, or nobody there that is head office. */
        AWAY(false),
        /** Head office asks to wait. */
        BUSY(false),
        /** Head office holds other events under our numbers: this counter was copied or set back. */
        FORK(true),
        /** Head office hears this counter no more, or its certificate ran out. */
        UNKNOWN(true),
        /** This program is too old for head office. */
        TOO_OLD(true);

        private final boolean isForPeople;

        Trouble(boolean isForPeople) {
            this.isForPeople = isForPeople;
        }

        /** Whether it needs somebody to act. */
        public boolean isForPeople() {
            return isForPeople;
        }
    }

    /** How many events are kept here, and how many of them head office has confirmed. */
    public record Count(long kept, long confirmed) {

        public long waiting() {
            return kept - confirmed;
        }
    }

    /** An event that head office keeps but does not count yet: its number, why, what kind it is and when it happened. */
    public record SetAside(long seq, String reason, String kind, Instant at) {
    }

    /** The same counts, standing otherwise. */
    public LineState as(Standing now) {
        return new LineState(now, count, oldest, heard, trouble, asides);
    }

    /** A counter without head office: all that is kept stays here. */
    public static LineState alone(long kept) {
        return new LineState(Standing.ALONE, new Count(kept, 0), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
