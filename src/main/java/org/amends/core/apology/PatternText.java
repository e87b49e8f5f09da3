package org.amends.core.apology;

import java.util.ArrayList;
import java.util.List;

/**
 * The small language of guard patterns: plain text, `{a|b|}` for one of several (an empty one may be left out), `…` for up to
 * twelve characters within the sentence. No regular expressions, so no text can make it slow.
 */
public final class PatternText {
    private static final int MOST_READINGS = 64;
    private static final int MOST_GAPS = 3;

    private PatternText() {
    }

    /** Why a pattern cannot be read, in words a pack author understands; empty when it can. */
    public static String fault(String pattern) {
        try {
            readings(pattern);
            return "";
        } catch (IllegalArgumentException unreadable) {
            return unreadable.getMessage();
        }
    }

    static List<Reading> readings(String pattern) {
        List<StringBuilder> open = new ArrayList<>(List.of(new StringBuilder()));
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '}' || c == '|') {
                throw new IllegalArgumentException("“" + c + "” without “{”: " + pattern);
            }
            if (c == '{') {
                int end = pattern.indexOf('}', i);
                if (end < 0 || pattern.lastIndexOf('{', end) != i) {
                    throw new IllegalArgumentException("“{” without its “}”: " + pattern);
                }
                open = times(open, pattern.substring(i + 1, end).split("\\|", -1));
                i = end;
            } else {
                open.forEach(o -> o.append(c));
            }
            if (open.size() > MOST_READINGS) {
                throw new IllegalArgumentException("more than " + MOST_READINGS + " readings: " + pattern);
            }
        }
        return open.stream().map(o -> reading(o.toString(), pattern)).distinct().toList();
    }

    private static List<StringBuilder> times(List<StringBuilder> open, String[] options) {
        List<StringBuilder> more = new ArrayList<>();
        for (StringBuilder start : open) {
            for (String option : options) {
                more.add(new StringBuilder(start).append(option));
            }
        }
        return more;
    }

    private static Reading reading(String text, String pattern) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("…+", -1)) {
            parts.add(PlainText.of(part).toString());
        }
        if (parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("nothing on one side of “…”, or nothing at all: " + pattern);
        }
        if (parts.size() > MOST_GAPS + 1) {
            throw new IllegalArgumentException("more than " + MOST_GAPS + " gaps: " + pattern);
        }
        return new Reading(parts);
    }
}
