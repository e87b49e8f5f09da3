package org.amends.app.week;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.WeekSeams;
import org.amends.app.week.counter.PaperDesk;
import org.amends.app.week.counter.Used;
import org.amends.app.week.counter.Tally;
import org.amends.app.week.hold.Holds;
import org.amends.app.week.hold.EqualRights;
import org.amends.app.week.hold.PrintedDates;
import org.amends.cli.play.WeekReport;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.casefile.Recorded;
import org.amends.core.casefile.Status;
import org.amends.core.guide.SheetPress;
import org.amends.core.hall.Hall;
import org.amends.core.language.Wording;
import org.amends.core.policy.Policy;

/**
 * A week at a hall by the services of the desk, over real encrypted stores, from a seed: the same seed is the same week. Not for the FX
 * thread. Throws PlayFailed when a service refuses what it should give; what does not hold at the end stands in the report.
 */
public final class Week {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 5;
    private final Policy policy;
    private final SheetPress press;

    /** How large: counters, matters in all, customers on each counter's list. */
    public record Size(int counters, int matters, int customers) {
    }

    public Week(Policy policy, SheetPress press) {
        this.policy = policy;
        this.press = press;
    }

    /** Plays it into an empty folder. */
    public WeekReport play(Path folder, long seed, Size size) {
        Tally tally = new Tally();
        WeekDesk.Shared shared = new WeekDesk.Shared(folder, policy, MONDAY, tally, new PaperDesk(press));
        List<WeekDesk> desks = new ArrayList<>();
        try {
            int matters = 0;
            for (int counter = 0; counter < size.counters(); counter++) {
                WeekDesk desk = new WeekDesk(shared, hall(counter + 1), new WeekSeams(seed * 31 + counter));
                desks.add(desk);
                matters += week(desk, size, share(size.matters(), counter, size.counters()));
            }
            return report(seed, new Counted(size.counters(), matters), tally, desks);
        } finally {
            desks.forEach(WeekDesk::close);
        }
    }

    private static int week(WeekDesk desk, Size size, int matters) {
        CounterWeek week = new CounterWeek(desk, size.customers());
        for (int day = 0; day < DAYS; day++) {
            week.day(MONDAY.plusDays(day), day, share(matters, day, DAYS));
        }
        return week.begun();
    }

    private record Counted(int counters, int matters) {
    }

    private WeekReport report(long seed, Counted counted, Tally tally, List<WeekDesk> desks) {
        List<String> broken = new ArrayList<>(tally.missing().stream()
                .map(used -> "never used: " + used.name().toLowerCase(Locale.ROOT)).toList());
        Holds holds = new Holds(desks.getFirst().policies, ZONE);
        for (WeekDesk desk : desks) {
            List<List<Recorded>> histories = histories(desk.cases());
            broken.addAll(holds.broken(histories, desk.clock.instant()));
            histories.forEach(history -> broken.addAll(new PrintedDates(desk.hall, desk.store.papers()).broken(history)));
        }
        List<List<Recorded>> all = desks.stream().flatMap(desk -> histories(desk.cases()).stream()).toList();
        EqualRights rights = new EqualRights();
        broken.addAll(rights.broken(all));
        return new WeekReport(seed, counted.counters(), DAYS, counted.matters(), all.stream().mapToLong(List::size).sum(),
                rights.pairs(all), Stream.of(Used.values()).collect(Collectors.toMap(used -> used.name().toLowerCase(Locale.ROOT),
                        tally::of, Integer::sum, java.util.LinkedHashMap::new)), broken);
    }

    private static List<List<Recorded>> histories(CaseFiles cases) {
        return cases.rows(new CaseQuery(java.util.Set.of(Status.values()), java.time.Instant.EPOCH, java.time.Instant.MAX, "", 100_000))
                .stream().map(row -> cases.history(row.ref().id())).toList();
    }

    private static Hall hall(int counter) {
        return new Hall("3702", new Wording("城南供电营业厅", "South Hall"), String.format(Locale.ROOT, "%02d", counter), "0532-95598", ZONE);
    }

    /** The part of a whole that falls to one of several, so that all parts make the whole. */
    private static int share(int whole, int one, int of) {
        return whole * (one + 1) / of - whole * one / of;
    }
}
