package org.amends.cli.play;

/** The play went astray: which move, and what was seen instead. */
public final class PlayFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PlayFailed(String what) {
        super(what);
    }
}
