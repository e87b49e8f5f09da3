package org.amends.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was typed, as parts that must all fit; each part has the beginnings of terms any of which will do, and, should nobody fit, those
 * one slip away: a key left out, put in, struck wrong, or two keys in the wrong order.
 */
public final class Typed {
    private static final Pattern PART = Pattern.compile("[0-9]+|[a-z']+|[\\p{IsHan}]+");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String NUMERALS = "0123456789";
    private static final int SHORTEST_NUMBER = 3;
    /** Shorter ones have too many neighbours. */
    private static final int SHORTEST_SLIP = 4;
    private static final int MOST_PARTS = 8;

    private final Pinyin pinyin;

    public Typed(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /** One part: what will do, and what might have been meant. */
    public record Part(Set<String> exact, Set<String> slips) {
    }

    public List<Part> parts(String typed) {
        String plain = Terms.plain(typed).replaceAll("(?<=[0-9])[ -]+(?=[0-9])", "");
        return PART.matcher(plain).results().map(MatchResult::group)
                .flatMap(piece -> Terms.WORDS.splitAsStream(piece)).filter(piece -> !piece.isEmpty())
                .limit(MOST_PARTS).map(this::part)
                .filter(part -> !part.exact().isEmpty()).toList();
    }

    private Part part(String piece) {
        if (Character.isDigit(piece.charAt(0))) {
            return number(piece);
        }
        boolean isHan = Character.isIdeographic(piece.codePointAt(0));
        Set<String> readings = new LinkedHashSet<>();
        if (isHan) {
            readings.add(cut(String.join("", pinyin.name(piece))));
            readings.add(cut(String.join("", pinyin.syllables(piece))));
        } else {
            readings.add(cut(piece.replace("'", "")));
        }
        readings.remove("");
        Set<String> exact = new LinkedHashSet<>();
        Set<String> slips = new LinkedHashSet<>();
        for (String reading : readings) {
            exact.add(Terms.NAME + reading);
            exact.add(Terms.WORD + reading);
            if (!isHan) {
                exact.add(Terms.INITIALS + reading);
            }
            slipsOf(reading, LETTERS).forEach(slip -> {
                slips.add(Terms.NAME + slip);
                slips.add(Terms.WORD + slip);
            });
        }
        return new Part(exact, slips);
    }

    private static Part number(String digits) {
        Set<String> exact = new LinkedHashSet<>();
        Set<String> slips = new LinkedHashSet<>();
        String backwards = cut(new StringBuilder(digits).reverse().toString());
        if (digits.length() >= SHORTEST_NUMBER) {
            exact.add(Terms.DIGITS + backwards);
            slipsOf(backwards, NUMERALS).forEach(slip -> slips.add(Terms.DIGITS + slip));
        }
        exact.add(Terms.WORD + digits);
        return new Part(exact, slips);
    }

    private static List<String> slipsOf(String meant, String keys) {
        List<String> all = new ArrayList<>();
        int length = meant.length();
        if (length < SHORTEST_SLIP) {
            return all;
        }
        for (int i = 0; i < length; i++) {
            String before = meant.substring(0, i);
            String after = meant.substring(i + 1);
            all.add(before + after);
            if (i + 1 < length) {
                all.add(before + meant.charAt(i + 1) + meant.charAt(i) + meant.substring(i + 2));
            }
            for (int k = 0; k < keys.length(); k++) {
                all.add(before + keys.charAt(k) + after);
                all.add(before + keys.charAt(k) + meant.substring(i));
            }
        }
        return all;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(Terms.LONGEST, text.length()));
    }
}
