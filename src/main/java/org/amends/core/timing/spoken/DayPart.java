package org.amends.core.timing.spoken;

import java.util.Optional;
import java.util.regex.Pattern;
import org.amends.core.language.Wording;

/** Parts of the day as people name them, and what an hour of the clock means within each. */
enum DayPart {
    SMALL_HOURS("凌晨|before dawn", new Wording("凌晨", "before dawn"), 0, 6),
    MORNING("大清早|清早|清晨|早上|早晨|一大早|1大早|上午|早间|早|(this )?morning", new Wording("上午", "morning"), 5, 12),
    NOON("中午|晌午|noon", new Wording("中午", "noon"), 11, 14),
    AFTERNOON("下午|午后|(this )?afternoon", new Wording("下午", "afternoon"), 12, 18),
    EVENING("傍晚|晚上|晚间|夜晚|晚|(this )?evening|tonight", new Wording("晚上", "evening"), 17, 24),
    NIGHT("半夜|深夜|夜里|午夜|夜间|夜|(last )?night|midnight", new Wording("夜里", "night"), 20, 24);

    private final Pattern words;
    private final Wording text;
    private final int begins;
    private final int ends;

    DayPart(String words, Wording text, int begins, int ends) {
        this.words = Pattern.compile(words);
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    Pattern words() {
        return words;
    }

    Wording text() {
        return text;
    }

    /** Not begun yet at this hour of the day. */
    boolean isAheadAt(int hour) {
        return begins > hour;
    }

    /** Over at this hour of the day. */
    boolean isOverAt(int hour) {
        return ends <= hour;
    }

    /**
     * The hour on the 24-hour clock counted from this day's midnight (24 and more is the next day); empty if it
     * contradicts.
     */
    Optional<Integer> hour(int said) {
        return switch (this) {
            case SMALL_HOURS -> said == 12 ? Optional.of(0) : only(said, said <= 6);
            case MORNING -> only(said, said <= 12);
            case NOON -> said <= 3 ? Optional.of(said == 0 ? 12 : said + 12) : only(said, said >= 10 && said <= 15);
            case AFTERNOON -> said < 12 ? only(said + 12, said >= 1) : only(said, said <= 19);
            case EVENING -> said == 12 || said == 0 ? Optional.of(24)
                    : said <= 4 ? Optional.of(said + 24) : said < 12 ? Optional.of(said + 12) : only(said, true);
            case NIGHT -> said == 12 || said == 0 ? Optional.of(24)
                    : said <= 5 ? Optional.of(said) : said < 12 ? only(said + 12, said >= 8) : only(said, said >= 20);
        };
    }

    private static Optional<Integer> only(int hour, boolean fits) {
        return fits ? Optional.of(hour) : Optional.empty();
    }
}
