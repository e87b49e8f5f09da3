package org.amends.core.guide.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.amends.core.guide.reading.HardSpot.Kind;
import org.amends.core.language.Language;

/**
 * Measures a text. The limits are ours and provisional, no norm for adults being known: 25 characters or 20 words a
 * sentence. Work grows in line with the text; pure.
 */
public final class PlainReading {
    private static final int LONGEST_ZH = 25;
    private static final int LONGEST_EN = 20;
    private static final List<String> DOUBLE_NEGATIONS = List.of("不得不", "不能不", "不会不", "不可不", "并非不",
            "未必不", "not without", "cannot not");

    private final Glossary glossary;
    private final Language language;

    public PlainReading(Glossary glossary, Language language) {
        this.glossary = glossary;
        this.language = language;
    }

    public Ease measure(String text) {
        List<HardSpot> spots = new ArrayList<>();
        words(text, spots);
        negations(text, spots);
        Ease.Characters characters = characters(text, spots);
        List<int[]> sentences = sentences(text);
        int units = 0;
        int longest = 0;
        for (int[] sentence : sentences) {
            int length = units(text.substring(sentence[0], sentence[1]));
            units += length;
            longest = Math.max(longest, length);
            if (length > (language == Language.ZH ? LONGEST_ZH : LONGEST_EN)) {
                spots.add(spot(Kind.LONG_SENTENCE, text, sentence[0], sentence[1], ""));
            }
        }
        spots.sort(Comparator.comparingInt(HardSpot::from).thenComparing(HardSpot::kind));
        return new Ease(sentences.size(), units, longest, characters, spots);
    }

    private void words(String text, List<HardSpot> spots) {
        boolean[] taken = new boolean[text.length()];
        String folded = folded(text);
        for (Term term : glossary.longestFirst(language)) {
            String hard = folded(term.hard().in(language));
            for (int at = find(folded, hard, 0); at >= 0; at = find(folded, hard, at + hard.length())) {
                if (!taken[at] && isWhole(folded, at, at + hard.length())) {
                    Arrays.fill(taken, at, at + hard.length(), true);
                    spots.add(spot(Kind.WORD, text, at, at + hard.length(), term.plain().in(language)));
                }
            }
        }
    }

    private static int find(String text, String word, int from) {
        return word.isEmpty() ? -1 : text.indexOf(word, from);
    }

    /** English words end where letters end; Chinese has no such mark. */
    private boolean isWhole(String text, int from, int to) {
        return language == Language.ZH || (from == 0 || !Character.isLetter(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetter(text.charAt(to)));
    }

    private void negations(String text, List<HardSpot> spots) {
        String folded = folded(text);
        for (String negation : DOUBLE_NEGATIONS) {
            for (int at = folded.indexOf(negation); at >= 0; at = folded.indexOf(negation, at + negation.length())) {
                spots.add(spot(Kind.DOUBLE_NEGATION, text, at, at + negation.length(), ""));
            }
        }
    }

    private Ease.Characters characters(String text, List<HardSpot> spots) {
        int all = 0;
        int rare = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            all += Character.isIdeographic(character) ? 1 : 0;
            if (glossary.isRare(character)) {
                rare++;
                spots.add(spot(Kind.RARE_CHARACTER, text, at, at + Character.charCount(character), ""));
            }
        }
        return new Ease.Characters(all, rare);
    }

    private List<int[]> sentences(String text) {
        List<int[]> sentences = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isStop(text, at)) {
                if (units(text.substring(from, at)) > 0) {
                    sentences.add(new int[] {from, at});
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
        return "。！？；\n".indexOf(c) >= 0 || ".!?;".indexOf(c) >= 0 && isLast;
    }

    private int units(String sentence) {
        if (language == Language.ZH) {
            return (int) sentence.codePoints().filter(Character::isLetterOrDigit).count();
        }
        int words = 0;
        boolean inWord = false;
        for (char c : sentence.toCharArray()) {
            boolean isPart = Character.isLetterOrDigit(c) || inWord && "'’-.,:".indexOf(c) >= 0;
            words += isPart && !inWord ? 1 : 0;
            inWord = isPart;
        }
        return words;
    }

    /** Small letters one by one, so that places stay the same. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(Character.toLowerCase((char) c)));
        return folded.toString();
    }

    private static HardSpot spot(Kind kind, String text, int from, int to, String plain) {
        return new HardSpot(kind, from, to, text.substring(from, to), plain);
    }
}
