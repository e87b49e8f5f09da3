package org.amends.core.apology;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text gives the customer's own words: in 「」 『』 “” "" unless our own people are said to speak, and from a marker such as
 * 客户说 to the end of the sentence.
 */
final class Quotations {
    private static final String OPENING = "「『“\"";
    private static final String CLOSING = "」』”\"";
    private static final int MARKER_REACH = 12;

    private final List<String> customerSays;
    private final List<String> weSay;
    private final List<String> agrees;

    Quotations(Attribution attribution) {
        customerSays = plain(attribution.customerSays());
        weSay = plain(attribution.weSay());
        agrees = plain(attribution.agrees());
    }

    private static List<String> plain(List<String> words) {
        return words.stream().map(s -> PlainText.of(s).toString()).toList();
    }

    List<Span> in(PlainText text) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.at(i));
            if (kind >= 0) {
                int end = closing(text, i + 1, CLOSING.charAt(kind));
                if (end > 0 && !isOurs(text, i)) {
                    spans.add(new Span(i, end + 1));
                }
                i = Math.max(i, end);
            } else if (startsWithAny(text, i, customerSays) && !startsWithAny(text, i, agrees)) {
                spans.add(new Span(i, text.sentenceEnd(i)));
            }
        }
        return spans;
    }

    private static int closing(PlainText text, int from, char mark) {
        for (int i = from; i < text.length(); i++) {
            if (text.at(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOurs(PlainText text, int quote) {
        int from = Math.max(text.sentenceStart(quote), quote - MARKER_REACH);
        for (int i = from; i < quote; i++) {
            if (startsWithAny(text, i, weSay)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(PlainText text, int at, List<String> words) {
        return words.stream().anyMatch(w -> text.has(w, at));
    }
}
