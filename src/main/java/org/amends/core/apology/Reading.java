package org.amends.core.apology;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A pattern taken apart: the spellings of each part, with gaps between. The work for one start is bounded, whatever the text. */
record Reading(List<List<String>> parts) {
    private static final int WIDEST_GAP = 12;

    Set<Character> firsts() {
        return parts.getFirst().stream().map(s -> s.charAt(0)).collect(Collectors.toSet());
    }

    /** The nearest end (exclusive) of a match that begins at `start`, or -1. */
    int endFrom(PlainText text, int start) {
        TreeSet<Integer> ends = new TreeSet<>();
        spelled(text, start, parts.getFirst(), ends);
        for (int i = 1; i < parts.size() && !ends.isEmpty(); i++) {
            ends = step(text, ends, parts.get(i));
        }
        return ends.isEmpty() ? -1 : ends.first();
    }

    private static void spelled(PlainText text, int at, List<String> spellings, TreeSet<Integer> ends) {
        for (String spelling : spellings) {
            if (text.has(spelling, at)) {
                ends.add(at + spelling.length());
            }
        }
    }

    private static TreeSet<Integer> step(PlainText text, TreeSet<Integer> ends, List<String> part) {
        TreeSet<Integer> next = new TreeSet<>();
        for (int end : ends) {
            for (int gap = 0; gap <= WIDEST_GAP && end + gap < text.length(); gap++) {
                if (gap > 0 && text.stopsGap(end + gap - 1)) {
                    break;
                }
                spelled(text, end + gap, part, next);
            }
        }
        return next;
    }
}
