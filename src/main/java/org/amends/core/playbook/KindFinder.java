package org.amends.core.playbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.core.language.Wording;

/**
 * Ranks failure kinds by how like the customer's own words they are. Pairs of characters and single characters speak for the kinds whose
 * everyday words hold them, the louder the fewer kinds share them; an everyday word said whole speaks for its length. Kinds nothing
 * speaks for keep the pack's order at the end, so that every kind can be reached. Made once for a pack, asked at each key; any thread.
 */
public final class KindFinder {
    /** A character alone says half of what a pair says. */
    private static final double ALONE = 0.5;
    /** How much a kind with many everyday words is held back. */
    private static final double MANY_WORDS = 0.3;

    private final List<Known> kinds;

    /** What a kind is called, made ready to be held against what is said: each sign with what it weighs. */
    private record Known(FailureKind kind, List<String> words, Map<String, Double> signs) {
        Scored held(String said, Set<String> heard) {
            double shared = heard.stream().mapToDouble(sign -> signs.getOrDefault(sign, 0.0)).sum();
            double whole = words.stream().filter(said::contains).mapToInt(String::length).sum();
            return new Scored(kind, shared + whole);
        }
    }

    private record Scored(FailureKind kind, double score) {
    }

    public KindFinder(List<FailureKind> kinds) {
        Map<String, Integer> shared = new HashMap<>();
        kinds.forEach(kind -> signs(words(kind)).forEach(sign -> shared.merge(sign, 1, Integer::sum)));
        this.kinds = kinds.stream().map(kind -> known(kind, shared, kinds.size())).toList();
    }

    private static Known known(FailureKind kind, Map<String, Integer> shared, int kinds) {
        List<String> words = words(kind);
        Set<String> signs = signs(words);
        double held = Math.pow(signs.size(), MANY_WORDS);
        return new Known(kind, words, signs.stream().collect(Collectors.toMap(sign -> sign, sign ->
                (sign.length() == 1 ? ALONE : 1) * Math.log1p((double) kinds / shared.getOrDefault(sign, 1)) / held)));
    }

    /** All kinds, the likest first. */
    public List<FailureKind> rank(String words) {
        String said = plain(words);
        Set<String> heard = signs(List.of(said));
        return kinds.stream().map(k -> k.held(said, heard))
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score())).map(Scored::kind).toList();
    }

    private static List<String> words(FailureKind kind) {
        return Stream.concat(kind.everydayWords().stream(), Stream.of(kind.title())).flatMap(KindFinder::both).distinct().toList();
    }

    private static Stream<String> both(Wording word) {
        return Stream.of(plain(word.zh()), plain(word.en())).filter(w -> !w.isEmpty());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", "");
    }

    /** The single characters and the pairs of them; letters of the alphabet only in pairs. */
    private static Set<String> signs(List<String> words) {
        Set<String> signs = new HashSet<>();
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) > 'z') {
                    signs.add(word.substring(i, i + 1));
                }
                if (i + 1 < word.length()) {
                    signs.add(word.substring(i, i + 2));
                }
            }
        }
        return signs;
    }
}
