package org.amends.app.line;

/** Whoever was signed in has left: the store that a line was to read is closed. Nothing is wrong, and nothing more is asked of it. */
final class StoreLeft extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
