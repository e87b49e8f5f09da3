package org.amends.core.guide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.amends.core.guide.reading.DayHours;
import org.amends.core.language.Language;

/** Days and moments as the paper says them: 11月30日（星期一）下午5点半前. */
public final class Dates {
    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ZH_DUE = DateTimeFormatter.ofPattern("M月d日（EEEE）", Locale.CHINA);
    private static final DateTimeFormatter EN_DUE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private Dates() {
    }

    public static String day(Instant at, ZoneId zone, Language language) {
        return (language == Language.ZH ? ZH_DAY : EN_DAY).format(ZonedDateTime.ofInstant(at, zone));
    }

    /** When something was, this year: the day, and the hour where it is known. */
    public static String happened(LocalDate day, Optional<LocalTime> time, Language language) {
        return language == Language.ZH ? ZH_DUE.format(day) + time.map(t -> DayHours.chinese(t.getHour(), t.getMinute())).orElse("")
                : EN_DUE.format(day) + time.map(t -> ", " + DayHours.english(t.getHour(), t.getMinute())).orElse("");
    }

    /** By when: the moment is the latest one. */
    public static String due(Instant at, ZoneId zone, Language language) {
        ZonedDateTime moment = ZonedDateTime.ofInstant(at, zone);
        return language == Language.ZH ? ZH_DUE.format(moment) + DayHours.chinese(moment.getHour(), moment.getMinute()) + "前"
                : "by " + EN_DUE.format(moment) + ", " + DayHours.english(moment.getHour(), moment.getMinute());
    }
}
