package org.amends.core.apology;

/** A stretch of a plain text; the end is exclusive. */
record Span(int start, int end) {

    boolean covers(Span other) {
        return start <= other.start && end >= other.end;
    }
}
