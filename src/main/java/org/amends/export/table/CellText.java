package org.amends.export.table;

import java.util.regex.Pattern;

/**
 * Texts made fit for cells. Cleaning takes out what no cell can hold or what would make a line read otherwise than it is
 * written; guarding puts an apostrophe before what a spreadsheet would take for a formula, a number or a date.
 */
public final class CellText {
    /** What one cell of a workbook holds at most. */
    static final int LONGEST = 32_767;
    private static final String CUT = "…";
    private static final String FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫";
    private static final Pattern NUMBER_LIKE =
            Pattern.compile("[\\s¥￥$€£(（]*[0-9０-９][0-9０-９\\s.,:/\\-+%eE)）年月日时分]*");

    private CellText() {
    }

    /** Without control characters, direction marks and lone surrogates; line ends become line feeds. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n')
                .codePoints().forEach(c -> {
                    if (isBroken(c)) {
                        out.append('\uFFFD');
                    } else if (!isDropped(c)) {
                        out.appendCodePoint(c);
                    }
                });
        return out.toString();
    }

    /** Clean and not longer than a cell; what is cut ends in a mark. */
    public static String forWorkbook(String text) {
        String clean = clean(text);
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int end = LONGEST - CUT.length();
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Clean and guarded. */
    public static String forCsv(String text) {
        String clean = clean(text);
        return needsGuard(clean) ? "'" + clean : clean;
    }

    private static boolean needsGuard(String clean) {
        if (clean.isEmpty()) {
            return false;
        }
        int first = clean.codePoints().filter(c -> !isInvisible(c)).findFirst().orElse(' ');
        char start = clean.charAt(0);
        return FORMULA.indexOf(first) >= 0 || start == '\t' || start == '\n' || NUMBER_LIKE.matcher(clean).matches();
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isBroken(int c) {
        return c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
    }

    private static boolean isDropped(int c) {
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
        return direction || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
