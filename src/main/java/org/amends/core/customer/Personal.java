package org.amends.core.customer;

import org.jspecify.annotations.Nullable;

/**
 * A text about a person. On disk it is sealed under the case's own key, so that erasing never breaks the chain
 * (settled 7); after erasure the text is gone for good. Its string form never shows the text, so that no log can. The text is null once erased.
 */
public record Personal(@Nullable String text) {
    /** What stands where an erased text stood. */
    public static final Personal ERASED = new Personal(null);

    public static final Personal NONE = new Personal("");

    public static Personal of(String text) {
        return new Personal(text);
    }

    public boolean isErased() {
        return text == null;
    }

    public boolean isBlank() {
        return text == null || text.isBlank();
    }

    /** The text, or an empty one once erased. */
    public String shown() {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return text == null ? "Personal[erased]" : "Personal[" + text.length() + " characters]";
    }
}
