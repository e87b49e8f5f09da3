package org.amends.wire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a request was not taken; `status` is what HTTP says of it. */
public enum ProblemCode {
    UNREADABLE(400),
    UNKNOWN_CERTIFICATE(401),
    NOT_YOURS(403),
    /** Enrolment: this code has let a counter in already. */
    CODE_USED(403),
    /** Enrolment: this code was good once; its time is over. */
    CODE_OVER(403),
    UNKNOWN_STREAM(404),
    GAP(409),
    FORK(409),
    BUSY(409),
    TOO_LARGE(413),
    WRONG_TYPE(415),
    BROKEN(422),
    TOO_OLD(426),
    TOO_MANY(429),
    NOT_NOW(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** As it stands in `type`. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProblemCode> of(String word) {
        return Arrays.stream(values()).filter(code -> code.word().equals(word)).findFirst();
    }
}
