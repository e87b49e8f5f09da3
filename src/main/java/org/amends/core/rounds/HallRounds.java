package org.amends.core.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.amends.core.duty.CheckFinding;
import org.amends.core.duty.Checklist;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.permission.Right;
import org.amends.core.policy.Policies;
import org.amends.core.refusal.Refusal;

/** The rounds of the hall (M28): what the pack's checklists ask, each finding kept for good, faults standing until mended. Store thread. */
public final class HallRounds {
    private static final int LONGEST = 200;
    private static final int REPEATED_WITHIN = 90;
    private static final int UP_WITHIN = 30;

    private final HallLog log;
    private final Policies policies;
    private final Supplier<Actor> actor;
    private final Clock clock;

    public HallRounds(HallLog log, Policies policies, Supplier<Actor> actor, Clock clock) {
        this.log = log;
        this.policies = policies;
        this.actor = actor;
        this.clock = clock;
    }

    /** Every item of every list in the pack's order. */
    public List<CheckLine> today() {
        List<HallEvent.HallChecked> all = log.all(HallEvent.HallChecked.class);
        return policies.present().hall().checklists().stream().flatMap(list -> list.items().stream()
                .map(item -> line(list, item, all.stream().filter(e -> e.list().equals(list.id()) && e.item().equals(item.id()))
                        .toList()))).toList();
    }

    /** It was looked at and is well. Refused while it has a fault: that is mended first, and in which way. */
    public Optional<Refusal> inOrder(CheckLine line) {
        return line.fault().isPresent() ? Optional.of(Refusal.of("check.mend-first")) : keep(line, CheckFinding.IN_ORDER, "");
    }

    /** It is out of order; the note is what the repairer is told. */
    public Optional<Refusal> fault(CheckLine line, String note) {
        return note.isBlank() ? Optional.of(Refusal.of("check.what")) : keep(line, CheckFinding.FAULT, note);
    }

    /** It works again; the note says what was done. */
    public Optional<Refusal> mended(CheckLine line, String note) {
        if (line.fault().isEmpty()) {
            return Optional.of(Refusal.of("check.no-fault"));
        }
        return note.isBlank() ? Optional.of(Refusal.of("check.how")) : keep(line, CheckFinding.MENDED, note);
    }

    private Optional<Refusal> keep(CheckLine line, CheckFinding finding, String note) {
        Optional<Refusal> refused = Right.CASES.refusal(actor.get().role()).or(() -> note.length() > LONGEST
                ? Optional.of(Refusal.of("text.long", Integer.toString(note.length()), Integer.toString(LONGEST))) : Optional.empty());
        if (refused.isEmpty()) {
            log.record(actor.get(), new HallEvent.HallChecked(day(), line.place().list(), line.item().id(), finding, note.strip()));
        }
        return refused;
    }

    private CheckLine line(Checklist list, Checklist.Item item, List<HallEvent.HallChecked> said) {
        LocalDate today = day();
        Optional<CheckLine.OpenFault> open = Optional.empty();
        List<LocalDate[]> spans = new ArrayList<>();
        for (HallEvent.HallChecked one : said) {
            if (one.finding() == CheckFinding.FAULT) {
                CheckLine.OpenFault fault = new CheckLine.OpenFault(open.map(CheckLine.OpenFault::since).orElse(one.day()), one.note());
                open = Optional.of(fault);
            } else if (open.isPresent()) {
                spans.add(new LocalDate[] {open.get().since(), one.day()});
                open = Optional.empty();
            }
        }
        open.ifPresent(fault -> spans.add(new LocalDate[] {fault.since(), today}));
        Optional<CheckFinding> now = said.stream().filter(e -> e.day().equals(today)).map(HallEvent.HallChecked::finding)
                .reduce((first, second) -> second);
        return new CheckLine(new CheckLine.Place(list.id(), list.title()), item, now, open, past(spans, said, today));
    }

    /** A day with a fault for any part of it counts as down; days before anybody looked do not count. */
    private static CheckLine.Past past(List<LocalDate[]> spans, List<HallEvent.HallChecked> said, LocalDate today) {
        int faults = (int) spans.stream().filter(s -> !s[0].isBefore(today.minusDays(REPEATED_WITHIN))).count();
        LocalDate from = said.stream().map(HallEvent.HallChecked::day).findFirst().orElse(today);
        LocalDate first = from.isBefore(today.minusDays(UP_WITHIN - 1L)) ? today.minusDays(UP_WITHIN - 1L) : from;
        int days = said.isEmpty() ? 0 : (int) (today.toEpochDay() - first.toEpochDay()) + 1;
        TreeSet<LocalDate> down = new TreeSet<>();
        for (LocalDate[] span : spans) {
            for (LocalDate day = span[0].isBefore(first) ? first : span[0]; !day.isAfter(span[1]); day = day.plusDays(1)) {
                down.add(day);
            }
        }
        return new CheckLine.Past(faults, days - down.size(), days);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
