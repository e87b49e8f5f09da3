package org.amends.sync.outbox;

import java.time.Duration;
import java.util.List;
import org.amends.journal.segment.StreamId;
import org.amends.wire.Ack;
import org.amends.wire.ProblemCode;

/** What one step of the outbox came to, and so what is due next. */
public sealed interface Step {

    /** Everything is confirmed by the hub's signed word. */
    record Done() implements Step {
    }

    /** Some more is confirmed; the next step is due at once. What the hub set aside is named. */
    record Further(StreamId stream, long through, List<Ack.SetAside> aside) implements Step {
    }

    /** No line, no good answer, or the hub asks to wait: nothing is known to be lost, the same again after this long. */
    record Later(Duration after, boolean isAsked) implements Step {

        /** Nobody asked for it: the line failed. */
        public Later(Duration after) {
            this(after, false);
        }
    }

    /** The hub will not go on until a person has done something: a fork, a revoked or old certificate, a program too old. All is kept here meanwhile. */
    record Stopped(ProblemCode why) implements Step {
    }
}
