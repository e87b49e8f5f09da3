package org.amends.journal.salvage;

import java.util.TreeMap;

/** All readable events of one incarnation by number, from wherever they came. */
final class Line {
    private final int incarnations;
    private final TreeMap<Long, Piece> pieces = new TreeMap<>();
    private long claimed;

    Line(int incarnations) {
        this.incarnations = incarnations;
    }

    /** Up to where numbers were given, as far as that can be known. */
    long claimed() {
        return claimed;
    }

    void claim(long upTo) {
        claimed = Math.max(claimed, upTo);
    }

    int incarnations() {
        return incarnations;
    }

    TreeMap<Long, Piece> pieces() {
        return pieces;
    }
}
