package org.amends.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amends.core.customer.Surname;

/** Characters as syllables without tones, surnames by their own reading (单 is shan, 仇 is qiu). Each character is asked of ICU once. Any thread. */
public final class Pinyin {
    private final Map<String, String> plain = new ConcurrentHashMap<>();
    private final Map<String, String> surnames = new ConcurrentHashMap<>();

    /** Their rules take a tenth of a second to read: once in a program, and only when a character is asked. */
    private static final class Rules {
        static final Transliterator READING = Transliterator.getInstance("Han-Latin; Latin-ASCII");
        static final Transliterator NAMING = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    }

    /** A syllable for each character, Latin words and numbers as they are, in small letters. */
    public List<String> syllables(String text) {
        List<String> all = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isIdeographic(c)) {
                flush(word, all);
                all.add(plain.computeIfAbsent(Character.toString(c), one -> letters(Rules.READING, one)));
            } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            } else {
                flush(word, all);
            }
        });
        flush(word, all);
        return all;
    }

    /** As above for a person's name. */
    public List<String> name(String name) {
        List<String> all = syllables(name);
        String surname = Surname.of(name);
        if (!surname.isEmpty() && Character.isIdeographic(surname.codePointAt(0))) {
            String[] read = surnames.computeIfAbsent(surname, one -> spaced(Rules.NAMING, one)).split(" ", -1);
            for (int i = 0; i < read.length && i < all.size(); i++) {
                all.set(i, read[i]);
            }
        }
        return all;
    }

    private static void flush(StringBuilder word, List<String> all) {
        if (!word.isEmpty()) {
            all.add(word.toString());
            word.setLength(0);
        }
    }

    private static String letters(Transliterator by, String text) {
        return spaced(by, text).replace(" ", "");
    }

    private static synchronized String spaced(Transliterator by, String text) {
        return by.transliterate(text).toLowerCase(Locale.ROOT).strip();
    }
}
