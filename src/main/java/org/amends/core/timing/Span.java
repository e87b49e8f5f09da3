package org.amends.core.timing;

import org.amends.core.language.Wording;

/** So many minutes, hours or days; the working ones run on workdays alone (hours and minutes inside office hours). */
public record Span(int count, Unit unit) {

    public Span {
        if (count <= 0) {
            throw new IllegalArgumentException("a span of " + count);
        }
    }

    /** Units of a clock. */
    public enum Unit {
        MINUTES("分钟", "minutes"),
        HOURS("小时", "hours"),
        DAYS("天", "days"),
        WORKING_MINUTES("工作分钟", "working minutes"),
        WORKING_HOURS("工作小时", "working hours"),
        WORKING_DAYS("个工作日", "working days");

        private final Wording text;

        Unit(String zh, String en) {
            text = new Wording(zh, en);
        }
    }

    public boolean isWorking() {
        return unit == Unit.WORKING_MINUTES || unit == Unit.WORKING_HOURS || unit == Unit.WORKING_DAYS;
    }

    /** `5 个工作日`. */
    public Wording text() {
        String en = unit.text.en();
        return new Wording(count + " " + unit.text.zh(),
                count + " " + (count == 1 ? en.substring(0, en.length() - 1) : en));
    }
}
