package org.amends.journal.salvage;

import java.util.TreeMap;

/** All readable events of one incarnation by number, from wherever they came. */
final class Line {
    private final int incarnations;
    private final TreeMap<Long, Piece> pieces = new TreeMap<>();

    Line(int incarnations) {
        this.incarnations = incarnations;
    }

    int incarnations() {
        return incarnations;
    }

    TreeMap<Long, Piece> pieces() {
        return pieces;
    }
}
