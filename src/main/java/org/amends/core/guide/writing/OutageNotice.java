package org.amends.core.guide.writing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.reading.DayHours;
import org.amends.core.language.Language;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.core.timing.spoken.SpokenTime;

/**
 * Day and hours of a planned power cut, as the clerk says them, on the notice of it. No promise: what the company announced. Pure;
 * times are hall time.
 */
public final class OutageNotice {
    /** The notice in the pack. */
    public static final String SHEET = "planned-outage";
    /** A planned cut longer than this is a slip of the keyboard; ours, provisional. */
    private static final Duration LONGEST = Duration.ofDays(3);
    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("M月d日（EEEE）", Locale.CHINA);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private OutageNotice() {
    }

    /** From when until when there is no power. */
    public record Hours(LocalDateTime from, LocalDateTime until) {
    }

    /** Reads both as people write them; an end without a day is on the day of the beginning, or in the night after it. */
    public static Spoken<Hours> read(String from, String until, LocalDateTime now) {
        return switch (SpokenTime.read(from, now, SpokenTime.Side.PROMISED)) {
            case Spoken.Unclear<SpokenTime.When>(var why) -> new Spoken.Unclear<>(why);
            case Spoken.Parsed<SpokenTime.When>(SpokenTime.When begin, var echo) -> begin.time().isEmpty()
                    ? Spoken.unclear("outage.hour", from.strip()) : end(begin.from(), until);
        };
    }

    private static Spoken<Hours> end(LocalDateTime begin, String until) {
        return switch (SpokenTime.read(until, begin, SpokenTime.Side.PROMISED)) {
            case Spoken.Unclear<SpokenTime.When>(var why) -> new Spoken.Unclear<>(why);
            case Spoken.Parsed<SpokenTime.When>(SpokenTime.When end, var echo) -> {
                if (end.time().isEmpty() || !end.from().isAfter(begin) || end.from().isAfter(begin.plus(LONGEST))) {
                    yield Spoken.unclear("outage.hour", until.strip());
                }
                Hours hours = new Hours(begin, end.from());
                yield new Spoken.Parsed<>(hours, new Wording(said(hours, Language.ZH), said(hours, Language.EN)));
            }
        };
    }

    /** The notice with its day and hours in the largest line. */
    public static SheetFacts on(SheetFacts notice, Hours hours, Language language) {
        String said = said(hours, language);
        return new SheetFacts(notice.template(), notice.head(), notice.body(), new SheetFacts.Next(said, said), notice.contact());
    }

    private static String said(Hours hours, Language language) {
        boolean isOneDay = hours.from().toLocalDate().equals(hours.until().toLocalDate());
        if (language == Language.ZH) {
            return ZH_DAY.format(hours.from()) + chinese(hours.from()) + "到" + (isOneDay ? "" : ZH_DAY.format(hours.until()))
                    + chinese(hours.until());
        }
        return EN_DAY.format(hours.from()) + ", " + english(hours.from()) + " to "
                + (isOneDay ? "" : EN_DAY.format(hours.until()) + ", ") + english(hours.until());
    }

    private static String chinese(LocalDateTime at) {
        return DayHours.chinese(at.getHour(), at.getMinute());
    }

    private static String english(LocalDateTime at) {
        return DayHours.english(at.getHour(), at.getMinute());
    }
}
