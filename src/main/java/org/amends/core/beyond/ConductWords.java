package org.amends.core.beyond;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that judge a person where conduct is to be described (G18): what was done and said, in their words, stands before any
 * reader; what somebody thinks of them does not.
 */
public final class ConductWords {
    private static final Pattern LABELS = Pattern.compile(
            "刁民|无赖|泼妇|神经病|精神病|疯子|疯婆|流氓|老赖|恶意|素质(低|差)|没素质|胡搅蛮缠|无理取闹|不讲理|讹(人|诈|钱)|碰瓷|职业投诉|"
                    + "\\b(crazy|mad|lunatic|troublemaker|vexatious|scum|drunkard|psycho|nutter|abusive person)\\b");

    private ConductWords() {
    }

    /** The first such word; empty when there is none. */
    public static Optional<String> label(String text) {
        Matcher found = LABELS.matcher(text.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
