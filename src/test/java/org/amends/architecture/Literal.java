package org.amends.architecture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A string literal as it stands in a source: what it says, the code before it on its line, and whether more is joined to it. */
record Literal(String before, String text, boolean isJoined) {
    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*|/\\*.*?\\*/|\"\"\"(.*?)\"\"\"|'(?:\\\\.|[^'\\\\\\n])*'"
            + "|\"((?:\\\\.|[^\"\\\\\\n])*)\"(\\s*\\+)?", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|ttf|properties|png|json|pdf|xlsx|csv|zip|key|amends)");

    /** The literals of a source in order; comments and characters are passed over. */
    static List<Literal> of(String source) {
        return TOKEN.matcher(source).results().filter(found -> found.group(1) != null || found.group(2) != null)
                .map(found -> new Literal(before(source, found.start()),
                        found.group(1) != null ? found.group(1) : found.group(2), found.group(3) != null)).toList();
    }

    /** Looks like the key of a text: words with dots, no file's name, no property of the machine. */
    boolean isKey() {
        Matcher dotted = KEY.matcher(text);
        return dotted.matches() && !FILE.matcher(text).matches() && !before.endsWith("Property(");
    }

    /** The beginning of keys whose end is worked out: `"stage." + stage`. */
    boolean isFamily() {
        return isJoined && text.length() > 1 && text.endsWith(".");
    }

    private static String before(String source, int at) {
        return source.substring(source.lastIndexOf('\n', at) + 1, at);
    }
}
