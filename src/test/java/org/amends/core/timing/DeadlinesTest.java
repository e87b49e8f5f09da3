package org.amends.core.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.core.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    /** Spring Festival of 2026 with its make-up workdays, National Day with its own. */
    private static final WorkCalendar CALENDAR = new WorkCalendar(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
            days("2026-02-15", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-02-21",
                    "2026-02-22", "2026-02-23", "2026-10-01", "2026-10-02"),
            days("2026-02-14", "2026-02-28", "2026-10-10"),
            new OfficeHours(List.of(new OfficeHours.Shift(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                    new OfficeHours.Shift(LocalTime.of(13, 0), LocalTime.of(17, 30)))));

    @ParameterizedTest(name = "{0} + {1} {2} = {3}")
    @CsvSource({
        "2026-11-23T09:00, 45, MINUTES,         2026-11-23T09:45",
        "2026-11-23T23:30, 24, HOURS,           2026-11-24T23:30",
        "2026-11-28T10:00,  7, DAYS,            2026-12-05T10:00",
        "2026-11-23T09:00,  5, WORKING_DAYS,    2026-11-30T17:30",
        "2026-11-23T23:59,  1, WORKING_DAYS,    2026-11-24T17:30",
        "2026-11-27T09:00,  1, WORKING_DAYS,    2026-11-30T17:30",
        "2026-02-13T09:00,  1, WORKING_DAYS,    2026-02-14T17:30",
        "2026-02-13T09:00,  2, WORKING_DAYS,    2026-02-24T17:30",
        "2026-02-13T09:00,  6, WORKING_DAYS,    2026-02-28T17:30",
        "2026-10-09T09:00,  1, WORKING_DAYS,    2026-10-10T17:30",
        "2026-11-23T11:30, 60, WORKING_MINUTES, 2026-11-23T13:30",
        "2026-11-23T12:30, 60, WORKING_MINUTES, 2026-11-23T14:00",
        "2026-11-27T17:00,  1, WORKING_HOURS,   2026-11-30T09:00",
        "2026-11-28T10:00,  8, WORKING_HOURS,   2026-11-30T17:30",
        "2026-11-23T08:30, 16, WORKING_HOURS,   2026-11-24T17:30"})
    void countsOnTheCalendar(String start, int count, Span.Unit unit, String due) {
        Deadline deadline = of(count, unit, start);
        assertThat(deadline.due()).isEqualTo(at(due));
        assertThat(deadline.certainty()).isEqualTo(Deadline.Certainty.FIRM);
    }

    @Test
    void daysBeyondTheCalendarCountMondayToFridayAndAreProvisional() {
        Deadline deadline = of(5, Span.Unit.WORKING_DAYS, "2026-12-29T09:00");
        assertThat(deadline.due()).isEqualTo(at("2027-01-05T17:30"));
        assertThat(deadline.certainty()).isEqualTo(Deadline.Certainty.PROVISIONAL);
        assertThat(deadline.lines().getLast().zh()).contains("还没公布");
        assertThat(of(30, Span.Unit.DAYS, "2026-12-29T09:00").certainty()).isEqualTo(Deadline.Certainty.FIRM);
    }

    @Test
    void pausePushesTheEndOutByItsLengthInTheClocksOwnUnit() {
        assertThat(of(2, Span.Unit.HOURS, "2026-11-23T09:00", pause("2026-11-23T10:00", "2026-11-23T10:40")).due())
                .isEqualTo(at("2026-11-23T11:40"));
        assertThat(of(5, Span.Unit.WORKING_DAYS, "2026-11-23T09:00", pause("2026-11-24T10:00", "2026-11-26T10:00"))
                .due()).isEqualTo(at("2026-12-02T17:30"));
        assertThat(of(2, Span.Unit.WORKING_HOURS, "2026-11-23T09:00", pause("2026-11-23T10:00", "2026-11-23T13:30"))
                .due()).isEqualTo(at("2026-11-23T15:00").minusSeconds(1800));
    }

    @Test
    void overlappingPausesCountOnceAndThoseOutsideNotAtAll() {
        Deadline deadline = of(2, Span.Unit.HOURS, "2026-11-23T09:00", pause("2026-11-23T10:00", "2026-11-23T10:40"),
                pause("2026-11-23T10:20", "2026-11-23T11:00"), pause("2026-11-23T07:00", "2026-11-23T08:00"),
                pause("2026-11-23T12:00", "2026-11-23T13:00"));
        assertThat(deadline.due()).isEqualTo(at("2026-11-23T12:00"));
        assertThat(deadline.certainty()).isEqualTo(Deadline.Certainty.FIRM);
    }

    @Test
    void runningPauseLeavesTheEndProvisionalAndSaysWhy() {
        Deadline deadline = of(2, Span.Unit.HOURS, "2026-11-23T09:00",
                new Pause("waiting", at("2026-11-23T10:00"), Optional.empty()));
        assertThat(deadline.certainty()).isEqualTo(Deadline.Certainty.PROVISIONAL);
        assertThat(deadline.lines()).extracting(Wording::zh).anyMatch(line -> line.contains("等客户补材料"));
    }

    @Test
    void explainsHowItWasCounted() {
        assertThat(of(5, Span.Unit.WORKING_DAYS, "2026-11-23T09:00").lines()).containsExactly(
                new Wording("验表：从受理（11月23日 09:00）起，5 个工作日。",
                        "Meter test: 5 working days from acceptance (23 Nov 09:00)."),
                new Wording("到 11月30日 17:30 为止。", "Until 30 Nov 17:30."));
    }

    @Test
    void dayIsACalendarDayWhenClocksChange() {
        Deadlines london = new Deadlines(CALENDAR, ZoneId.of("Europe/London"));
        Instant start = LocalDateTime.parse("2026-03-28T10:00").atZone(ZoneId.of("Europe/London")).toInstant();
        assertThat(london.of(rule(1, Span.Unit.DAYS), start, List.of()).due())
                .isEqualTo(LocalDateTime.parse("2026-03-29T10:00").atZone(ZoneId.of("Europe/London")).toInstant());
    }

    private static Deadline of(int count, Span.Unit unit, String start, Pause... pauses) {
        return new Deadlines(CALENDAR, HALL).of(rule(count, unit), at(start), List.of(pauses));
    }

    private static ClockRule rule(int count, Span.Unit unit) {
        return new ClockRule("test", new Wording("验表", "Meter test"), new Span(count, unit),
                new ClockRule.Run(new Wording("受理", "acceptance"), new Wording("答复", "answer")),
                List.of(new ClockRule.PauseReason("waiting", new Wording("等客户补材料", "waiting for papers"))),
                Wording.same("source"));
    }

    private static Pause pause(String from, String to) {
        return new Pause("waiting", at(from), Optional.of(at(to)));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(HALL).toInstant();
    }

    private static Set<LocalDate> days(String... days) {
        return java.util.Arrays.stream(days).map(LocalDate::parse).collect(java.util.stream.Collectors.toSet());
    }
}
