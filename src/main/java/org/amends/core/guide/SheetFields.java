package org.amends.core.guide;

import java.util.Set;

/** The names a sheet template may use, so that a pack with a misspelt one is refused before anything is printed. */
public final class SheetFields {
    private static final Set<String> GUIDE_SHEET = Set.of("zh", "en", "body-pt", "small-pt", "head-pt", "next-pt",
            "phone-pt", "page", "side-mm", "lead", "gap-pt", "block-pt", "qr-pt", "spread", "foot", "hall",
            "number", "day", "greeting", "message", "happened", "did", "bring", "acts", "gains",
            "list", "n", "what", "by", "title", "sum", "lines", "next", "when", "who", "phone", "code",
            "refused", "asked", "why", "article", "fact", "all-the-same", "next-door");
    private static final Set<String> DAY_BOOK = Set.of("lang", "title", "hall", "place", "day", "seal", "sealed",
            "blocking", "tiles", "label", "value", "cases", "number", "opened", "kind", "customer", "state", "reason",
            "given", "blocks", "promises", "group", "what", "owner", "due", "lapsed", "sums", "count", "sum",
            "fairness", "name", "full", "waived", "open", "facts", "pair", "hash", "h");

    private SheetFields() {
    }

    /** Of the day book's paper for `daybook`, of a guide sheet for any other template. */
    public static Set<String> of(String template) {
        return template.equals("daybook") ? DAY_BOOK : GUIDE_SHEET;
    }
}
