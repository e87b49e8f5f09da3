package org.amends.core.language;

import java.util.Objects;

/** A text for people in both languages, as packs write it: `{"zh": "...", "en": "..."}`. Neither is null. */
public record Wording(String zh, String en) {

    public Wording {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The same text for both languages: names, numbers, words taken down from a customer. */
    public static Wording same(String text) {
        return new Wording(text, text);
    }

    /** The text in the language asked for; an empty one falls back to the other language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh.isEmpty() ? en : zh;
            case EN -> en.isEmpty() ? zh : en;
        };
    }
}
