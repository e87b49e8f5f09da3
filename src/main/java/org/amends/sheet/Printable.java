package org.amends.sheet;

import java.text.Normalizer;

/** Texts as paper can hold them: no control characters, emoji written by their name, one form of each character. */
final class Printable {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {
    }

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean inEmoji = false;
        for (int c : composed.codePoints().toArray()) {
            if (isEmoji(c)) {
                if (!inEmoji) {
                    out.append('[').append(name(c)).append(']');
                }
                inEmoji = true;
            } else if (!(inEmoji && isJoining(c))) {
                inEmoji = false;
                plain(out, c);
            }
        }
        return out.toString();
    }

    private static void plain(StringBuilder out, int c) {
        if (c == '\n' || c == '\t') {
            out.append(' ');
        } else if (!Character.isISOControl(c) && (c & 0xFFFE) != 0xFFFE && Character.getType(c) != Character.FORMAT
                && Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.PRIVATE_USE) {
            out.appendCodePoint(c);
        }
    }

    private static boolean isEmoji(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF && Character.isEmojiPresentation(c);
    }

    private static boolean isJoining(int c) {
        return c == ZERO_WIDTH_JOINER || c >= 0xFE00 && c <= 0xFE0F || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static String name(int c) {
        return Character.getName(c).toLowerCase(java.util.Locale.ROOT);
    }
}
