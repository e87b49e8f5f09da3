package org.amends.core.playbook;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amends.core.language.Wording;

/**
 * Ranks failure kinds by how like the customer's own words they are: whole everyday words weigh most, then shared pairs
 * of characters. Kinds nothing speaks for keep the pack's order at the end, so that every kind can be reached.
 */
public final class KindFinder {
    private static final int WHOLE_WORD = 10;

    private KindFinder() {
    }

    public static List<FailureKind> rank(List<FailureKind> kinds, String words) {
        String said = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        Set<String> pairs = pairs(said);
        return kinds.stream().sorted(Comparator.comparingInt((FailureKind k) -> -score(k, said, pairs))).toList();
    }

    private static int score(FailureKind kind, String said, Set<String> pairs) {
        int score = 0;
        for (Wording word : kind.everydayWords()) {
            score += score(word.zh(), said, pairs) + score(word.en(), said, pairs);
        }
        return score + score(kind.title().zh(), said, pairs) + score(kind.title().en(), said, pairs);
    }

    private static int score(String word, String said, Set<String> pairs) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        if (plain.isEmpty() || said.isEmpty()) {
            return 0;
        }
        int shared = (int) pairs(plain).stream().filter(pairs::contains).count();
        return said.contains(plain) ? WHOLE_WORD + shared : shared;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
