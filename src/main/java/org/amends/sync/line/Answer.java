package org.amends.sync.line;

import org.amends.wire.Ack;
import org.amends.wire.Problem;

/** What came back from the line. Only {@link Held} moves anything. */
public sealed interface Answer {

    /** The hub's own signed word for the body that was sent; `word` and `signature` are its very bytes, to be shown to others. */
    record Held(Ack ack, byte[] word, byte[] signature) implements Answer {

        /** Of a line that signs nothing. */
        public Held(Ack ack) {
            this(ack, ack.bytes(), new byte[0]);
        }
    }

    /** The hub said no; `waitSeconds` is how long it asks to wait, 0 when it does not say. */
    record Refused(Problem problem, long waitSeconds) implements Answer {
    }

    /** Nobody knows whether it arrived: no line, no answer, or somebody else's answer. `why` is for the log, without personal data. */
    record Unknown(String why) implements Answer {
    }
}
