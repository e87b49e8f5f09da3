package org.amends.core.guide.reading;

/** A place that is hard to read: `from` to `to` in the text, what stands there, its plain twin (empty when there is none). */
public record HardSpot(Kind kind, int from, int to, String found, String plain) {

    /** Why it is hard; {@link Yardstick#of} gives the reason in words. */
    public enum Kind {
        WORD,
        RARE_CHARACTER,
        LONG_SENTENCE,
        MANY_IDEAS,
        PASSIVE,
        DOUBLE_NEGATION,
        SPOKEN_FORM
    }

    public boolean hasTwin() {
        return !plain.isEmpty();
    }

    public int length() {
        return to - from;
    }

    /** The text with the twin in this place; the same text when there is none. Throws when the text has changed. */
    public String acceptIn(String text) {
        if (to > text.length() || !text.substring(from, to).equals(found)) {
            throw new IllegalArgumentException("the text has changed at " + from);
        }
        return hasTwin() ? text.substring(0, from) + plain + text.substring(to) : text;
    }
}
