package org.amends.core.daybook;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.CustomerAnswered;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.fairness.Fairness;
import org.amends.core.fairness.Gauge;
import org.amends.core.fairness.GaugeReading;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.PolicyId;

/** Counts the figures of a day over its cases. */
final class Tally {

    private Tally() {
    }

    static Figures of(List<DayCourse> courses, Function<PolicyId, PackHeader> packs, Titles titles) {
        return new Figures(sheets(courses), fairness(courses, packs), firstWord(courses), answers(courses), taught(courses, titles));
    }

    private static Figures.Sheets sheets(List<DayCourse> courses) {
        List<CaseEvent.SheetIssued> issued = all(courses, CaseEvent.SheetIssued.class);
        int printed = (int) issued.stream().filter(s -> s.way() == CaseEvent.SheetIssued.Way.PRINTED).count();
        return new Figures.Sheets(printed, issued.size() - printed,
                all(courses, CaseEvent.SheetDeclined.class).size());
    }

    /** A case whose pack or hall has no gauges counts in none. */
    private static List<Figures.GaugeFigure> fairness(List<DayCourse> courses, Function<PolicyId, PackHeader> packs) {
        List<GaugeReading> readings = courses.stream().filter(DayCourse::wasClosedToday)
                .flatMap(c -> Fairness.of(c.file(), packs.apply(c.file().progress().policy())).stream()).toList();
        return Arrays.stream(Gauge.values()).map(gauge -> figure(gauge, readings)).toList();
    }

    private static Figures.GaugeFigure figure(Gauge gauge, List<GaugeReading> readings) {
        List<GaugeReading> own = readings.stream().filter(r -> r.gauge() == gauge).toList();
        int full = (int) own.stream().filter(GaugeReading::isFull).count();
        int settled = (int) own.stream().filter(GaugeReading::isSettled).count();
        return new Figures.GaugeFigure(gauge, full, settled - full, own.size() - settled);
    }

    private static Figures.FirstWord firstWord(List<DayCourse> courses) {
        List<Duration> times = courses.stream().map(DayCourse::firstWord).flatMap(Optional::stream)
                .sorted().toList();
        return times.isEmpty() ? new Figures.FirstWord(0, Duration.ZERO, Duration.ZERO)
                : new Figures.FirstWord(times.size(), median(times), times.getLast());
    }

    private static Duration median(List<Duration> sorted) {
        Duration upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1 ? upper : sorted.get(sorted.size() / 2 - 1).plus(upper).dividedBy(2);
    }

    /** A customer who answered twice today counts once, with the last word. */
    private static Figures.Answers answers(List<DayCourse> courses) {
        List<CustomerAnswered> last = courses.stream().map(c -> c.today(CustomerAnswered.class))
                .filter(a -> !a.isEmpty()).map(List::getLast).toList();
        return new Figures.Answers(count(last, Solved.YES), count(last, Solved.PARTLY), count(last, Solved.NO),
                last.stream().mapToInt(CustomerAnswered::content).sum());
    }

    /** A case counts once, with its last answer of today. */
    private static List<Figures.SaidBack> taught(List<DayCourse> courses, Titles titles) {
        return TaughtFigure.of(courses.stream().map(c -> c.today(CaseEvent.TaughtBack.class))
                .filter(said -> !said.isEmpty()).map(List::getLast).toList()).stream()
                .map(counts -> new Figures.SaidBack(titles.sheet(counts.template()), counts)).toList();
    }

    private static int count(List<CustomerAnswered> answers, Solved solved) {
        return (int) answers.stream().filter(a -> a.solved() == solved).count();
    }

    private static <E extends CaseEvent> List<E> all(List<DayCourse> courses, Class<E> type) {
        return courses.stream().flatMap(c -> c.today(type).stream()).toList();
    }
}
