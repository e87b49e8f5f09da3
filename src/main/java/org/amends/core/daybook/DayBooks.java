package org.amends.core.daybook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.hall.Hall;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.language.Wording;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.Policies;
import org.amends.core.policy.PolicyId;
import org.amends.core.privacy.MaskedCustomer;

/** Makes the day book of any day up to today. Reads only. Store thread. */
public final class DayBooks {
    private static final int MANY = 100_000;
    private final Sources sources;
    private final Policies policies;
    private final Titles titles;
    private final Supplier<Hall> hall;
    private final Clock clock;

    /** What a day book is read from: cases, the hall's log, and what head office has. */
    public record Sources(CaseFiles files, HallLog log, Supplier<SyncState> sync) {
    }

    public DayBooks(Sources sources, Policies policies, Titles titles, Supplier<Hall> hall, Clock clock) {
        this.sources = sources;
        this.policies = policies;
        this.titles = titles;
        this.hall = hall;
        this.clock = clock;
    }

    /** Today by the hall's own clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), hall.get().zone());
    }

    /** The book of that day; a day without a case gives a book without lines. */
    public DayBook of(LocalDate date) {
        Hall here = hall.get();
        BusinessDay day = new BusinessDay(date, here.zone());
        List<DayCourse> courses = courses(day);
        Grants grants = new Grants(titles);
        courses.forEach(grants::add);
        return new DayBook(
                new DayBook.Frame(here, date, clock.instant(), policies.present().header().currency(),
                        sources.log().seal(date)),
                courses.stream().map(this::line).toList(), promises(day), grants.sums(), Tally.of(courses, this::pack, titles),
                new DayBook.Integrity(courses.stream().mapToLong(c -> c.today().size()).sum(),
                        sources.log().lastHash(), sources.sync().get(), confirmed(date)));
    }

    private Optional<HallEvent.DayConfirmed> confirmed(LocalDate date) {
        return sources.log().all(HallEvent.DayConfirmed.class).reversed().stream().filter(day -> day.day().equals(date)).findFirst();
    }

    private List<DayCourse> courses(BusinessDay day) {
        List<DayCourse> courses = new ArrayList<>();
        for (CaseRow row : rows(day)) {
            DayCourse.of(sources.files().history(row.ref().id()), day).filter(DayCourse::belongs)
                    .ifPresent(courses::add);
        }
        courses.sort(Comparator.comparing((DayCourse c) -> c.file().progress().times().opened())
                .thenComparing(c -> c.file().ref().number().text()));
        return courses;
    }

    /** Rows that may belong: still in hand (asked for apart, so that no number of closed ones hides any), or closed since. */
    private List<CaseRow> rows(BusinessDay day) {
        List<CaseRow> rows = new ArrayList<>(rows(EnumSet.of(Status.OPEN, Status.HELD), day));
        rows(EnumSet.of(Status.CLOSED), day).stream().filter(r -> !r.times().since().isBefore(day.start()))
                .forEach(rows::add);
        return rows;
    }

    private List<CaseRow> rows(Set<Status> statuses, BusinessDay day) {
        return sources.files().rows(new CaseQuery(statuses, Instant.EPOCH, day.end(), "", MANY));
    }

    private CaseLine line(DayCourse course) {
        CaseFile file = course.file();
        String currency = pack(file.progress().policy()).currency();
        Grants own = new Grants(titles);
        own.add(course);
        Sums sums = own.sums();
        String kind = file.intake().kind();
        return new CaseLine(file.ref(), new CaseLine.Matter(
                kind.isEmpty() ? Wording.same("") : titles.kind(file.progress().policy(), kind),
                file.intake().channel(), file.response().cause().map(c -> c.party())),
                MaskedCustomer.of(file.intake().customer()), course.standing(),
                new CaseLine.Given(sums.rights(currency), sums.goodwill(currency),
                        file.closing().paper().issued().size(), file.resolution().openPromises().size()),
                new CaseLine.Contact(course.firstWord(), file.closing().word().map(w -> w.solved())));
    }

    private PackHeader pack(PolicyId id) {
        return policies.find(id).orElseGet(policies::present).header();
    }

    private DayBook.Promises promises(BusinessDay day) {
        Instant now = clock.instant();
        Instant lapse = now.isBefore(day.end()) ? now : day.end();
        List<OpenPromise> open = sources.files().promisesDue(day.next().end());
        return new DayBook.Promises(
                open.stream().filter(p -> day.next().contains(p.promise().due())).map(this::promise).toList(),
                open.stream().filter(p -> p.promise().due().isBefore(lapse)).map(this::promise).toList());
    }

    private DayBook.PromiseLine promise(OpenPromise open) {
        Optional<CaseFile> file = sources.files().find(open.ref().id());
        Wording name = file.map(f -> MaskedCustomer.of(f.intake().customer()).name()).orElse(Wording.same(""));
        Wording what = open.promise().what();
        return new DayBook.PromiseLine(open.ref(), name, MaskedCustomer.numbers(what),
                open.promise().owner(), open.promise().due());
    }
}
