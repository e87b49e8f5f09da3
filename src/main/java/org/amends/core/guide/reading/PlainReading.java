package org.amends.core.guide.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.amends.core.guide.reading.HardSpot.Kind;
import org.amends.core.language.Language;

/**
 * Measures a text by {@link Yardstick}: long sentences and those of many ideas, words of the trade, rare characters, passives,
 * double negation, numbers nobody says so. Work grows in line with the text; pure.
 */
public final class PlainReading {
    private final Glossary glossary;
    private final Language language;
    private final List<Turn> turns;

    public PlainReading(Glossary glossary, Language language) {
        this.glossary = glossary;
        this.language = language;
        turns = language == Language.ZH ? ChineseTurns.ALL : EnglishTurns.ALL;
    }

    public Ease measure(String text) {
        List<HardSpot> spots = new ArrayList<>();
        boolean[] taken = words(text, spots);
        Ease.Characters characters = characters(text, taken, spots);
        turns.forEach(turn -> turn.in(text).stream().filter(spot -> isFree(taken, spot)).forEach(spots::add));
        List<Sentences.Span> sentences = Sentences.of(text);
        int units = 0;
        int longest = 0;
        for (Sentences.Span sentence : sentences) {
            String said = text.substring(sentence.from(), sentence.to());
            int length = Sentences.units(said, language);
            units += length;
            longest = Math.max(longest, length);
            if (length > Yardstick.SENTENCE_LENGTH.limit(language)) {
                spots.add(new HardSpot(Kind.LONG_SENTENCE, sentence.from(), sentence.to(), said, ""));
            } else if (isCrowded(said)) {
                spots.add(new HardSpot(Kind.MANY_IDEAS, sentence.from(), sentence.to(), said, ""));
            }
        }
        spots.sort(Comparator.comparingInt(HardSpot::from).thenComparing(HardSpot::kind));
        return new Ease(sentences.size(), units, longest, characters, spots);
    }

    /** A sentence that is too long is told once, as that. */
    private boolean isCrowded(String sentence) {
        boolean isChinese = language == Language.ZH;
        long clauses = 1 + count(isChinese ? ChineseTurns.CLAUSES : EnglishTurns.CLAUSES, sentence);
        return clauses > Yardstick.IDEAS.limit(language)
                || count(isChinese ? ChineseTurns.JOINTS : EnglishTurns.JOINTS, sentence) > 1;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /** One place is told once: a turn of speech within a hard word goes with the word. */
    private static boolean isFree(boolean[] taken, HardSpot spot) {
        for (int at = spot.from(); at < spot.to(); at++) {
            if (taken[at]) {
                return false;
            }
        }
        Arrays.fill(taken, spot.from(), spot.to(), true);
        return true;
    }

    private boolean[] words(String text, List<HardSpot> spots) {
        boolean[] taken = new boolean[text.length()];
        String folded = folded(text);
        for (Term term : glossary.longestFirst(language)) {
            String hard = folded(term.hard().in(language));
            for (int at = find(folded, hard, 0); at >= 0; at = find(folded, hard, at + hard.length())) {
                int to = at + hard.length();
                if (!taken[at] && isWhole(folded, at, to)) {
                    Arrays.fill(taken, at, to, true);
                    String plain = term.plain().in(language);
                    if (!isExplained(text, to, plain) && !isNamed(text, at)) {
                        spots.add(new HardSpot(Kind.WORD, at, to, text.substring(at, to), plain));
                    }
                }
            }
        }
        return taken;
    }

    /** The word stands on the customer's bill and its twin stands right behind it in brackets. */
    private static boolean isExplained(String text, int to, String plain) {
        return text.startsWith("（" + plain + "）", to) || text.startsWith(" (" + plain + ")", to);
    }

    /** The name of a paper, a clause or a mark stands as it is printed there: in quotes, or in brackets beside plain words. */
    private static boolean isNamed(String text, int at) {
        return isWithin(text, at, '“', '”') || isWithin(text, at, '《', '》') || isWithin(text, at, '（', '）');
    }

    private static boolean isWithin(String text, int at, char open, char close) {
        return text.lastIndexOf(open, at) > text.lastIndexOf(close, at);
    }

    private static int find(String text, String word, int from) {
        return word.isEmpty() ? -1 : text.indexOf(word, from);
    }

    /** English words end where letters end; Chinese has no such mark. */
    private boolean isWhole(String text, int from, int to) {
        return language == Language.ZH || (from == 0 || !Character.isLetter(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetter(text.charAt(to)));
    }

    /** Counts every rare character, and tells those that no hard word holds. */
    private Ease.Characters characters(String text, boolean[] taken, List<HardSpot> spots) {
        int all = 0;
        int rare = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            all += Character.isIdeographic(character) ? 1 : 0;
            if (glossary.isRare(character)) {
                rare++;
            }
            if (glossary.isRare(character) && !taken[at]) {
                int to = at + Character.charCount(character);
                spots.add(new HardSpot(Kind.RARE_CHARACTER, at, to, text.substring(at, to), ""));
            }
        }
        return new Ease.Characters(all, rare);
    }

    /** Small letters one by one, so that places stay the same. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(Character.toLowerCase((char) c)));
        return folded.toString();
    }
}
