package org.amends.core.playbook.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;

/**
 * Fills {surname}, {salutation}, {when} and {kind} into words. What is unknown vanishes with the comma beside it, so that no
 * sentence stumbles; a name without a known form of address is left out rather than said bare.
 */
final class Filling {
    private static final String COMMA = "[，,]\\s*";
    private static final Pattern NAME = gap("\\{(?:surname|salutation)\\}(?:\\s*\\{(?:surname|salutation)\\})*");
    private static final Pattern WHEN = gap("\\{when\\}");
    private static final Pattern KIND = gap("\\{kind\\}");

    private final ScriptFacts facts;
    private final Language language;

    Filling(ScriptFacts facts, Language language) {
        this.facts = facts;
        this.language = language;
    }

    String of(Wording words) {
        String text = fill(NAME, name(), words.in(language));
        text = fill(WHEN, facts.when().strip(), text);
        return fill(KIND, facts.kind().title().in(language), text);
    }

    private static Pattern gap(String hole) {
        return Pattern.compile("(?<before>" + COMMA + ")?(?<hole>" + hole + ")(?<after>" + COMMA + ")?");
    }

    private static String fill(Pattern pattern, String value, String text) {
        if (!value.isEmpty()) {
            return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
                    part(m.group("before")) + value + part(m.group("after"))));
        }
        boolean leading = pattern.matcher(text).lookingAt();
        String left = pattern.matcher(text).replaceAll(m -> m.group("before") != null
                ? part(m.group("after")) : "");
        return leading ? capital(left.strip()) : left;
    }

    private static String part(String text) {
        return text == null ? "" : text;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private String name() {
        String surname = facts.addressee().surname().strip();
        return switch (facts.addressee().salutation()) {
            case MR -> language == Language.ZH ? surname + "先生" : surname.isEmpty() ? "sir" : "Mr " + surname;
            case MS -> language == Language.ZH ? surname + "女士" : surname.isEmpty() ? "madam" : "Ms " + surname;
            case NEUTRAL -> "";
        };
    }
}
