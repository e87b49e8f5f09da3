package org.amends.core.apology;

/**
 * A text as the guard reads it: half width, lower case, 您 as 你, white space gone beside Chinese and single between Latin words,
 * invisible characters gone. Remembers where each character came from, and after which ones a line ended.
 */
final class PlainText {
    private final char[] chars;
    private final int[] origins;
    private final boolean[] lineStarts;
    private int length;

    private PlainText(int capacity) {
        chars = new char[capacity];
        origins = new int[capacity];
        lineStarts = new boolean[capacity + 1];
    }

    static PlainText of(String text) {
        PlainText plain = new PlainText(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = true;
                plain.lineStarts[plain.length] |= c == '\n' || c == '\r';
            } else if (Character.getType(c) != Character.FORMAT) {
                if (space && plain.length > 0 && isLatin(c) && isLatin(plain.chars[plain.length - 1])) {
                    plain.add(' ', i - 1);
                }
                space = false;
                plain.add(c, i);
            }
        }
        return plain;
    }

    private void add(char c, int origin) {
        boolean starts = lineStarts[length];
        chars[length] = c;
        origins[length] = origin;
        length++;
        lineStarts[length] = starts && c == ' ';
    }

    private static char fold(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return Character.toLowerCase((char) (c - 0xfee0));
        }
        return c == '您' ? '你' : Character.toLowerCase(c);
    }

    private static boolean isLatin(char c) {
        return c < '\u2000';
    }

    int length() {
        return length;
    }

    char at(int i) {
        return chars[i];
    }

    /** Offset in the text as given. */
    int origin(int i) {
        return origins[i];
    }

    boolean has(String part, int at) {
        if (at < 0 || at + part.length() > length) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (chars[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A sentence ends with this character, or a line ended right after it. */
    boolean endsSentence(int i) {
        char c = chars[i];
        boolean dot = c == '.' && (i + 1 >= length || !Character.isLetterOrDigit(chars[i + 1]));
        return dot || c == '。' || c == '!' || c == '?' || c == ';' || lineStarts[i + 1];
    }

    /** A gap of a pattern does not run over this character: the sentence ends, or a colon says that others speak. */
    boolean stopsGap(int i) {
        return chars[i] == ':' || endsSentence(i);
    }

    int sentenceStart(int i) {
        int start = i;
        while (start > 0 && !endsSentence(start - 1)) {
            start--;
        }
        return start;
    }

    /** Exclusive; with its full stop. */
    int sentenceEnd(int i) {
        int end = i;
        while (end < length && !endsSentence(end)) {
            end++;
        }
        return Math.min(length, end + 1);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
