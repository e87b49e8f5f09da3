package org.amends.core.guide.reading;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.language.Language;

/** Where sentences begin and end, and how long a text is: letters and digits in Chinese, words in English. Pure. */
final class Sentences {
    private static final String STOPS = "。！？；\n";
    private static final String STOPS_BEFORE_SPACE = ".!?;";
    private static final String WITHIN_WORDS = "'’-.,:/";

    private Sentences() {
    }

    /** A sentence from its first sign to the one before its stop. */
    record Span(int from, int to) {
    }

    /** Those that hold a letter or a digit, in order. */
    static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isStop(text, at)) {
                int begin = from;
                while (begin < at && Character.isWhitespace(text.charAt(begin))) {
                    begin++;
                }
                if (text.substring(begin, at).codePoints().anyMatch(Character::isLetterOrDigit)) {
                    sentences.add(new Span(begin, at));
                }
                from = at + 1;
            }
        }
        return sentences;
    }

    /** A dot ends a sentence only before white space: 95.50 is one number. */
    private static boolean isStop(String text, int at) {
        char c = text.charAt(at);
        boolean isLast = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return STOPS.indexOf(c) >= 0 || STOPS_BEFORE_SPACE.indexOf(c) >= 0 && isLast;
    }

    static int units(String sentence, Language language) {
        if (language == Language.ZH) {
            return (int) sentence.codePoints().filter(Character::isLetterOrDigit).count();
        }
        int words = 0;
        boolean inWord = false;
        for (char c : sentence.toCharArray()) {
            boolean isPart = Character.isLetterOrDigit(c) || inWord && WITHIN_WORDS.indexOf(c) >= 0;
            words += isPart && !inWord ? 1 : 0;
            inWord = isPart;
        }
        return words;
    }
}
