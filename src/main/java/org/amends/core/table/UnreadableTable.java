package org.amends.core.table;

/** The file is no table this program reads; `why` is a key of texts. */
public final class UnreadableTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    public UnreadableTable(String why) {
        super(why);
        this.why = why;
    }

    public UnreadableTable(String why, Throwable cause) {
        super(why, cause);
        this.why = why;
    }

    /** One of: `not-found`, `empty`, `format`, `encoding`, `harmed`, `too-large`. */
    public String why() {
        return why;
    }
}
