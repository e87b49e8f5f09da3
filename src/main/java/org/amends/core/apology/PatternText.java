package org.amends.core.apology;

import java.util.ArrayList;
import java.util.List;

/**
 * The small language of guard patterns: plain text, `{a|b|}` for one of several (an empty one may be left out), `…` for up to
 * twelve characters within the sentence. No regular expressions, so no text can make it slow.
 */
public final class PatternText {
    private static final int MOST_SPELLINGS = 200;
    private static final int MOST_GAPS = 3;

    private PatternText() {
    }

    /** Why a pattern cannot be read, in words a pack author understands; empty when it can. */
    public static String fault(String pattern) {
        try {
            reading(pattern);
            return "";
        } catch (IllegalArgumentException unreadable) {
            return String.valueOf(unreadable.getMessage());
        }
    }

    static Reading reading(String pattern) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : pattern.split("…+", -1)) {
            parts.add(spellings(part, pattern));
        }
        if (parts.size() > MOST_GAPS + 1) {
            throw new IllegalArgumentException("more than " + MOST_GAPS + " gaps: " + pattern);
        }
        return new Reading(parts);
    }

    /** All spellings of a part between gaps, as the guard reads text. */
    private static List<String> spellings(String part, String pattern) {
        List<String> open = List.of("");
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '}' || c == '|') {
                throw new IllegalArgumentException("“" + c + "” without “{”: " + pattern);
            }
            int end = c == '{' ? closing(part, i, pattern) : i;
            open = times(open, c == '{' ? part.substring(i + 1, end).split("\\|", -1) : new String[] {"" + c});
            i = end;
            if (open.size() > MOST_SPELLINGS) {
                throw new IllegalArgumentException("more than " + MOST_SPELLINGS + " spellings: " + pattern);
            }
        }
        List<String> plain = open.stream().map(o -> PlainText.of(o).toString()).distinct().toList();
        if (plain.contains("")) {
            throw new IllegalArgumentException("nothing, or all left out, on a side of “…”: " + pattern);
        }
        return plain;
    }

    private static int closing(String part, int open, String pattern) {
        int end = part.indexOf('}', open);
        if (end < 0 || part.lastIndexOf('{', end) != open) {
            throw new IllegalArgumentException("“{” without its “}”: " + pattern);
        }
        return end;
    }

    private static List<String> times(List<String> open, String[] options) {
        List<String> more = new ArrayList<>();
        for (String start : open) {
            for (String option : options) {
                more.add(start + option);
            }
        }
        return more;
    }
}
