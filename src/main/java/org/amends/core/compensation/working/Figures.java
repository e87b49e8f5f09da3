package org.amends.core.compensation.working;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.amends.core.language.Wording;

/** Figures of worked lines as people read them; only for reading, never reckoned with. */
public final class Figures {
    private static final int DECIMALS = 4;
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Figures() {
    }

    /** `41.6667`; thousands are grouped, needless zeros left off. */
    public static String plain(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** All decimals, thousands grouped. */
    public static String exact(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** `= 1,250`, or `≈ 41.6667` where four decimals do not say it all. */
    public static String equal(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal shown = numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
        boolean exact = shown.multiply(denominator).compareTo(numerator) == 0;
        return (exact ? "= " : "≈ ") + plain(shown);
    }

    /** A day as people say it: `2026年11月22日`, `22 November 2026`. */
    public static Wording day(LocalDate day) {
        return new Wording(ZH.format(day), EN.format(day));
    }

    public static Wording duration(long minutes) {
        long h = minutes / 60;
        long m = minutes % 60;
        if (m == 0) {
            return new Wording(h + " 小时", h + " h");
        }
        return h == 0 ? new Wording(m + " 分钟", m + " min")
                : new Wording(h + " 小时 " + m + " 分", h + " h " + m + " min");
    }
}
