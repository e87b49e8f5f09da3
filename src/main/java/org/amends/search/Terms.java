package org.amends.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.amends.core.register.Registered;

/**
 * What a customer can be found by, each with its kind in front: `n` a name from any syllable on, `i` its initials, `d` a number from its
 * end backwards, `w` a word of the address. Found by their beginnings.
 */
public final class Terms {
    static final char NAME = 'n';
    static final char INITIALS = 'i';
    static final char DIGITS = 'd';
    static final char WORD = 'w';
    /** Letters of a term that count. */
    static final int LONGEST = 24;
    private static final int FROM_SYLLABLES = 3;
    /** After these a word of an address ends. */
    static final Pattern WORDS = Pattern.compile("(?<=[省市县区镇乡村组街道路巷弄栋幢号楼室院苑])"
            + "|(?<=[0-9])(?=\\D)|(?<=\\D)(?=[0-9])|[\\s,，、()（）#-]+");

    private final Pinyin pinyin;

    public Terms(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    /** All terms of one customer. */
    public Set<String> of(Registered who) {
        Set<String> terms = new LinkedHashSet<>();
        name(who.customer().name().shown(), terms);
        number(who.customer().phone().shown(), terms);
        number(who.customer().account().shown(), terms);
        number(who.supply().meter().shown(), terms);
        for (String word : WORDS.split(plain(who.customer().address().shown()), -1)) {
            add(terms, WORD, String.join("", pinyin.syllables(word)));
        }
        return terms;
    }

    private void name(String name, Set<String> terms) {
        List<String> syllables = pinyin.name(plain(name));
        for (int i = 0; i < Math.min(FROM_SYLLABLES, syllables.size()); i++) {
            add(terms, NAME, String.join("", syllables.subList(i, syllables.size())));
        }
        StringBuilder initials = new StringBuilder();
        syllables.stream().filter(s -> !s.isEmpty()).forEach(s -> initials.appendCodePoint(s.codePointAt(0)));
        add(terms, INITIALS, initials.toString());
    }

    private static void number(String number, Set<String> terms) {
        String digits = plain(number).replaceAll("[^0-9a-z]", "");
        add(terms, DIGITS, new StringBuilder(digits).reverse().toString());
    }

    private static void add(Set<String> terms, char kind, String text) {
        if (!text.isEmpty()) {
            terms.add(kind + text.substring(0, Math.min(LONGEST, text.length())));
        }
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
