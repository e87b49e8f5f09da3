package org.amends.core.apology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.core.apology.BlamePattern.Advice;

/**
 * Finds wording that shifts blame in text a customer may read (M3), while it is typed. The customer's own words are let through:
 * in quotation marks, or after words such as 客户说. Immutable, any thread; work grows in line with the length of the text.
 */
public final class PhraseGuard {
    /** Finds nothing. */
    public static final PhraseGuard NONE = new PhraseGuard(List.of(), Attribution.NONE);

    private final List<BlamePattern> patterns;
    private final Quotations quotations;
    private final Map<Character, List<Seeking>> byFirst = new HashMap<>();
    private final Map<String, List<Reading>> unless = new HashMap<>();

    /** A reading of one pattern. */
    private record Seeking(BlamePattern pattern, Reading reading) {
    }

    /** A match in the plain text. */
    private record Hit(BlamePattern pattern, Span span) {
    }

    /** Throws IllegalArgumentException for a pattern that {@link PatternText} cannot read. */
    public PhraseGuard(List<BlamePattern> patterns, Attribution attribution) {
        this.patterns = List.copyOf(patterns);
        this.quotations = new Quotations(attribution);
        for (BlamePattern pattern : patterns) {
            pattern.match().stream().map(PatternText::reading).forEach(reading -> reading.firsts().forEach(first ->
                    byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(new Seeking(pattern, reading))));
            unless.put(pattern.id(), pattern.unless().stream().map(PatternText::reading).toList());
        }
    }

    public List<BlamePattern> patterns() {
        return patterns;
    }

    /** What to change, in the order of the text; empty when nothing is found. */
    public List<Finding> finds(String text) {
        PlainText plain = PlainText.of(text);
        List<Hit> hits = hits(plain);
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Span> quoted = quotations.in(plain);
        List<Hit> left = hits.stream().filter(h -> quoted.stream().noneMatch(q -> q.covers(h.span())))
                .filter(h -> !isLetGo(plain, h)).toList();
        return left.stream().filter(h -> left.stream().noneMatch(o -> hides(o, h)))
                .sorted(Comparator.comparingInt((Hit h) -> h.span().start()))
                .map(h -> finding(text, plain, h)).toList();
    }

    private List<Hit> hits(PlainText plain) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < plain.length(); i++) {
            for (Seeking seeking : byFirst.getOrDefault(plain.at(i), List.of())) {
                int end = seeking.reading().endFrom(plain, i);
                if (end > 0 && isWhole(plain, i, end)) {
                    hits.add(new Hit(seeking.pattern(), new Span(i, end)));
                }
            }
        }
        return hits.stream().distinct().toList();
    }

    /** Latin words are matched whole. */
    private static boolean isWhole(PlainText plain, int start, int end) {
        return !(start > 0 && isWordChar(plain.at(start)) && isWordChar(plain.at(start - 1)))
                && !(end < plain.length() && isWordChar(plain.at(end - 1)) && isWordChar(plain.at(end)));
    }

    private static boolean isWordChar(char c) {
        return c < '\u2000' && Character.isLetter(c);
    }

    private boolean isLetGo(PlainText plain, Hit hit) {
        List<Reading> readings = unless.getOrDefault(hit.pattern().id(), List.of());
        if (readings.isEmpty()) {
            return false;
        }
        for (int i = plain.sentenceStart(hit.span().start()); i <= hit.span().end(); i++) {
            for (Reading reading : readings) {
                int end = reading.endFrom(plain, i);
                if (end >= hit.span().start() && end > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of two findings the wider hides the one inside it; of two alike the pattern that stands first in the pack stays. */
    private boolean hides(Hit other, Hit hit) {
        if (!other.span().covers(hit.span())) {
            return false;
        }
        return !other.span().equals(hit.span())
                || patterns.indexOf(other.pattern()) < patterns.indexOf(hit.pattern());
    }

    private static Finding finding(String text, PlainText plain, Hit hit) {
        int start = plain.origin(hit.span().start());
        int end = plain.origin(hit.span().end() - 1) + 1;
        Advice advice = hit.pattern().advice();
        return new Finding(start, end, text.substring(start, end), hit.pattern().id(), advice.why(), advice.rewrite());
    }
}
