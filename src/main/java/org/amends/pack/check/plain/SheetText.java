package org.amends.pack.check.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.language.Language;

/**
 * The words of a sheet template in one language, each at its place in the HTML: marks become blanks, blocks end sentences,
 * fields a sign that is no letter.
 */
final class SheetText {
    private static final Pattern HIDDEN = Pattern.compile("(?s)<style.*?</style>|<!--.*?-->|<title.*?</title>|<!DOCTYPE[^>]*>");
    private static final Pattern INLINE = Pattern.compile("</?(?:span|b|i|em|strong|small|sub|sup)\\b[^<>]*>");
    private static final Pattern BLOCK = Pattern.compile("<[^<>]*>");
    private static final Pattern FIELD = Pattern.compile("\\{\\{[^#/^!>{}][^{}]*\\}\\}");
    private static final Pattern MARK = Pattern.compile("\\{\\{[^{}]*\\}\\}|&#?\\w+;|[\\n\\r]");

    private final String html;

    SheetText(String html) {
        this.html = html;
    }

    /** As long as the HTML; what stands there stands where it stood. */
    String in(Language language) {
        String other = language == Language.ZH ? "en" : "zh";
        String text = blank(html, HIDDEN, ' ');
        text = blank(text, Pattern.compile("(?s)\\{\\{#" + other + "\\}\\}.*?\\{\\{/" + other + "\\}\\}"), ' ');
        text = blank(text, FIELD, '○');
        text = blank(text, INLINE, ' ');
        text = blank(text, MARK, ' ');
        return blank(text, BLOCK, '\n');
    }

    /** The line of a place, from one. */
    int line(int offset) {
        return 1 + (int) html.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private static String blank(String text, Pattern what, char first) {
        StringBuilder blanked = new StringBuilder(text);
        Matcher found = what.matcher(text);
        while (found.find()) {
            for (int at = found.start(); at < found.end(); at++) {
                blanked.setCharAt(at, at == found.start() ? first : ' ');
            }
        }
        return blanked.toString();
    }
}
