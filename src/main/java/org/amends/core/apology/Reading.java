package org.amends.core.apology;

import java.util.List;
import java.util.TreeSet;

/** One reading of a pattern: literal parts with gaps between them. The work for one start is bounded, whatever the text. */
record Reading(List<String> parts) {
    private static final int WIDEST_GAP = 12;

    Reading {
        parts = List.copyOf(parts);
    }

    char first() {
        return parts.getFirst().charAt(0);
    }

    /** The nearest end (exclusive) of a match that begins at `start`, or -1. */
    int endFrom(PlainText text, int start) {
        if (!text.has(parts.getFirst(), start)) {
            return -1;
        }
        TreeSet<Integer> ends = new TreeSet<>(List.of(start + parts.getFirst().length()));
        for (String part : parts.subList(1, parts.size())) {
            ends = step(text, ends, part);
        }
        return ends.isEmpty() ? -1 : ends.first();
    }

    private static TreeSet<Integer> step(PlainText text, TreeSet<Integer> ends, String part) {
        TreeSet<Integer> next = new TreeSet<>();
        for (int end : ends) {
            for (int gap = 0; gap <= WIDEST_GAP && end + gap <= text.length(); gap++) {
                if (gap > 0 && text.endsSentence(end + gap - 1)) {
                    break;
                }
                if (text.has(part, end + gap)) {
                    next.add(end + gap + part.length());
                }
            }
        }
        return next;
    }
}
