package org.amends.core.guide.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.core.language.Language;

/** The pack's hard words, and the characters a literate adult knows (code points; none given: none is called rare). */
public record Glossary(List<Term> terms, Set<Integer> familiar) {
    public static final Glossary NONE = new Glossary(List.of(), Set.of());

    public Glossary {
        terms = List.copyOf(terms);
        familiar = Set.copyOf(familiar);
    }

    /** `familiar` holds the characters one after the other. */
    public static Glossary of(List<Term> terms, String familiar) {
        return new Glossary(terms, familiar.codePoints().boxed().collect(Collectors.toUnmodifiableSet()));
    }

    /** Longest word first, so that a word within another one is not taken for it. */
    List<Term> longestFirst(Language language) {
        return terms.stream().sorted(Comparator.comparingInt((Term t) -> -t.hard().in(language).length())
                .thenComparing(Term::id)).toList();
    }

    boolean isRare(int character) {
        return !familiar.isEmpty() && Character.isIdeographic(character) && !familiar.contains(character);
    }
}
