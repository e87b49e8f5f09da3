package org.amends.torture;

import java.util.Random;
import org.amends.wire.ProblemCode;

/** What happens to one request on its way, at the hub, or to its answer. */
enum Weather {
    GOOD,
    REQUEST_LOST,
    ANSWER_LOST,
    TWICE,
    LATE,
    CUT,
    BIT_FLIPPED,
    UNPACKED_BY_A_PROXY,
    PORTAL,
    FOREIGN_WORD,
    BUSY(ProblemCode.BUSY),
    TOO_MANY(ProblemCode.TOO_MANY),
    DISK_FULL(ProblemCode.NOT_NOW),
    TOO_LARGE(ProblemCode.TOO_LARGE),
    OLD_CERTIFICATE(ProblemCode.UNKNOWN_CERTIFICATE),
    REVOKED(ProblemCode.NOT_YOURS),
    OLD_PROGRAM(ProblemCode.TOO_OLD),
    DIES_BEFORE_THE_LOCK,
    DIES_AFTER_THE_LOCK,
    DIES_BEFORE_THE_EVENTS,
    DIES_BEFORE_THE_HEAD,
    DIES_BEFORE_THE_COMMIT,
    DIES_AFTER_THE_COMMIT;

    private final ProblemCode refusal;

    Weather() {
        this(null);
    }

    Weather(ProblemCode refusal) {
        this.refusal = refusal;
    }

    /** What the hub says instead of looking; null when it looks. */
    ProblemCode refusal() {
        return refusal;
    }

    /** At which statement of the transaction the hub dies; -1 when it lives. */
    int death() {
        return ordinal() - DIES_BEFORE_THE_LOCK.ordinal();
    }

    static Weather any(Random dice) {
        return dice.nextBoolean() ? GOOD : values()[dice.nextInt(values().length)];
    }
}
