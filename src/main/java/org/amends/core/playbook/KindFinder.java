package org.amends.core.playbook;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.core.language.Wording;

/**
 * Ranks failure kinds by how like the customer's own words they are: whole everyday words weigh most, then shared pairs of
 * characters. Kinds nothing speaks for keep the pack's order at the end, so that every kind can be reached. Made once for a pack, asked
 * at each key; any thread.
 */
public final class KindFinder {
    private static final int WHOLE_WORD = 10;

    private final List<Known> kinds;

    /** What a kind is called, made ready to be held against what is said. */
    private record Known(FailureKind kind, List<Word> words) {
        static Known of(FailureKind kind) {
            return new Known(kind, Stream.concat(kind.everydayWords().stream(), Stream.of(kind.title()))
                    .flatMap(KindFinder::both).distinct().map(w -> new Word(w, pairs(w))).toList());
        }

        Scored held(String said, Set<Integer> pairs) {
            int score = 0;
            for (Word word : words) {
                for (int pair : word.pairs()) {
                    score += pairs.contains(pair) ? 1 : 0;
                }
                score += said.contains(word.plain()) ? WHOLE_WORD : 0;
            }
            return new Scored(kind, score);
        }
    }

    private record Word(String plain, Set<Integer> pairs) {
    }

    private record Scored(FailureKind kind, int score) {
    }

    public KindFinder(List<FailureKind> kinds) {
        this.kinds = kinds.stream().map(Known::of).toList();
    }

    /** All kinds, the likest first. */
    public List<FailureKind> rank(String words) {
        String said = plain(words);
        Set<Integer> pairs = pairs(said);
        return kinds.stream().map(k -> k.held(said, pairs))
                .sorted(Comparator.comparingInt((Scored s) -> -s.score())).map(Scored::kind).toList();
    }

    private static Stream<String> both(Wording word) {
        return Stream.of(plain(word.zh()), plain(word.en())).filter(w -> !w.isEmpty());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    /** Two characters in one number. */
    private static Set<Integer> pairs(String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.charAt(i) << Character.SIZE | text.charAt(i + 1));
        }
        return pairs;
    }
}
