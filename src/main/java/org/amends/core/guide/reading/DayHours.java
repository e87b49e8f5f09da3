package org.amends.core.guide.reading;

import java.util.List;

/** Hours and months as people say them: 17:30 is 下午5点半 or 5:30 pm. Pure. */
public final class DayHours {
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    private static final int NOON = 12;

    private DayHours() {
    }

    public static String chinese(int hour, int minute) {
        String part = hour < 6 ? "凌晨" : hour < NOON ? "上午" : hour == NOON ? "中午" : hour < 18 ? "下午" : "晚上";
        String after = minute == 0 ? "" : minute == 30 ? "半" : (minute < 10 ? "零" : "") + minute + "分";
        return part + (hour > NOON ? hour - NOON : hour) + "点" + after;
    }

    public static String english(int hour, int minute) {
        if (minute == 0 && hour == NOON) {
            return "noon";
        }
        int of12 = hour % NOON == 0 ? NOON : hour % NOON;
        return of12 + (minute == 0 ? "" : (minute < 10 ? ":0" : ":") + minute)
                + (hour < NOON ? " am" : " pm");
    }

    /** Empty for a month that is none. */
    static String month(int month) {
        return month < 1 || month > MONTHS.size() ? "" : MONTHS.get(month - 1);
    }
}
