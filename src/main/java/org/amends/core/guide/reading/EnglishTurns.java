package org.amends.core.guide.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.guide.reading.HardSpot.Kind;

/**
 * English turns of speech that make a reader stop: `not un-`, `is done by`, ways of writing numbers nobody says. A term
 * (`paid by Friday`), a way (`sent by post`) and an order to undo something (`do not unplug`) pass.
 */
final class EnglishTurns {
    private static final String DONE = "(?!multiplied|divided|followed)(?:\\w{2,}ed|done|made|paid|sent|given|taken|kept|held|told|shown|written|found|"
            + "seen|put|set|met|built|brought|caught|chosen|drawn|driven|known|lost|read|run|sold)";
    private static final String NO_DOER = "(?!\\s+(?:\\d|then|now|post|phone|telephone|email|text|card|cash|cheque|bank|"
            + "hand|law|itself|mistake|accident|the (?:end|time|day|date|hour|minute|week|month|next)|"
            + "noon|midnight|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|"
            + "march|april|may|june|july|august|september|october|november|december|ten|two|three|half|"
            + "\\w+ing\\b|\\{))";
    private static final String REVERSALS = "(?!der|til|less|ion|it|iv|iq|cle|plug|pack|lock|screw|do\\b|tie|load|cover|"
            + "wrap|fold|hook)";

    static final List<Turn> ALL = List.of(
            Turn.of(Kind.DOUBLE_NEGATION, "\\b(?:not|n't|never)\\s+un" + REVERSALS + "\\w+"),
            Turn.of(Kind.DOUBLE_NEGATION, "\\b(?:not|n't|never)\\s+(?:im(?:possible|proper|practical)|"
                    + "in(?:correct|frequent|significant|sufficient|appropriate|valid|accurate)|"
                    + "ir(?:relevant|regular|responsible)|dis(?:similar|honest|agree)|without)\\b"),
            Turn.of(Kind.DOUBLE_NEGATION, "\\b(?:cannot|can't|can not)\\s+not\\b", "must"),
            Turn.of(Kind.DOUBLE_NEGATION, "\\b(?:do|does|did|will|would)\\s+not\\s+fail\\s+to\\b"),
            Turn.of(Kind.DOUBLE_NEGATION, "\\bnever fails? to\\b", "always"),
            Turn.of(Kind.DOUBLE_NEGATION, "\\b(?:nobody|no one|none|nothing|never)\\b(?:\\s+\\w+){0,3}?\\s+(?:not|n't)\\b"),
            Turn.of(Kind.PASSIVE, "\\b(?:is|are|was|were|be|been|being|gets?|got)\\s+(?:\\w+ly\\s+)?" + DONE
                    + "(?:\\s+\\w+)?\\s+by\\b" + NO_DOER),
            Turn.of(Kind.PASSIVE, "\\b(?:must|shall|should)\\s+be\\s+(?!\\w*(?:tired|worried|pleased|closed)\\b)" + DONE + "\\b"),
            Turn.of(Kind.SPOKEN_FORM, "(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])",
                    m -> day(m.group(3), m.group(2), m.group(1))),
            Turn.of(Kind.SPOKEN_FORM, "(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?![\\d/])",
                    m -> day(m.group(1), m.group(2), m.group(3))),
            Turn.of(Kind.SPOKEN_FORM, "(?<![\\d:])(1[3-9]|2[0-3]):([0-5]\\d)(?![\\d:])|(?<![\\d:])(0\\d):([0-5]\\d)(?![\\d:])",
                    EnglishTurns::hour),
            Turn.of(Kind.SPOKEN_FORM, "(?:¥|￥|RMB|CNY)\\s?(\\d[\\d,]*(?:\\.\\d{1,2})?)", m -> m.group(1) + " yuan"),
            Turn.of(Kind.SPOKEN_FORM, "GBP\\s?(\\d[\\d,]*(?:\\.\\d{1,2})?)", m -> "£" + m.group(1)),
            Turn.of(Kind.SPOKEN_FORM, "(\\d)\\s?kWh\\b", m -> m.group(1) + " units"),
            Turn.of(Kind.SPOKEN_FORM, "(\\d)\\s?(?:hrs?|h)\\b", m -> m.group(1) + " hours"),
            Turn.of(Kind.SPOKEN_FORM, "(\\d)\\s?mins?\\b", m -> m.group(1) + " minutes"),
            Turn.of(Kind.SPOKEN_FORM, "(\\d(?:\\.\\d+)?)\\s?‰", m -> m.group(1) + " in a thousand"),
            Turn.of(Kind.SPOKEN_FORM, "\\b(?:e\\.g\\.|i\\.e\\.)", m -> m.group().startsWith("e") ? "for example" : "that is"),
            Turn.of(Kind.SPOKEN_FORM, "\\band/or\\b", "or"));

    /** What joins one idea to the next; one of them in a sentence is enough. */
    static final Pattern JOINTS = Pattern.compile(
            "(?i)[,;]\\s+(?:and then|but|so|which|whereas|although|however|because|therefore)\\b|\\bwhile also\\b|;\\s");
    /** Ends of clauses: a comma in a list of words ends none. */
    static final Pattern CLAUSES = Pattern.compile("(?i),\\s+(?:and |or |but |so |then )?(?=(?:we|you|they|it|he|she|"
            + "if|when|which|who|because|there|this|that|please)\\b)");

    private EnglishTurns() {
    }

    private static String day(String day, String month, String year) {
        String name = DayHours.month(Integer.parseInt(month));
        return name.isEmpty() ? "" : Integer.parseInt(day) + " " + name + " " + year;
    }

    private static String hour(Matcher found) {
        int first = found.group(1) == null ? 3 : 1;
        return DayHours.english(Integer.parseInt(found.group(first)), Integer.parseInt(found.group(first + 1)));
    }
}
