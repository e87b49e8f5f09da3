package org.amends.cli.opening;

/** A store asks who opens it and nobody answered: bad input, not a failure of the world. Carries no secret. */
public final class NoCredentials extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Why why;
    private final String source;

    /** What was wrong. */
    public enum Why {
        NO_TERMINAL,
        UNREADABLE,
        MALFORMED
    }

    public NoCredentials(Why why, String source) {
        super(why.name());
        this.why = why;
        this.source = source;
    }

    public Why why() {
        return why;
    }

    public String source() {
        return source;
    }
}
