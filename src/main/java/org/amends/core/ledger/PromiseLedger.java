package org.amends.core.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.amends.core.casefile.CaseEvent.CustomerAnswered;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.complaint.Channel;
import org.amends.core.policy.Policies;

/** Reads the open promises of all cases, closed ones too, soonest first. Store thread; the clock runs in the hall's zone. */
public final class PromiseLedger {
    /** Promises further ahead than this are not looked at yet. */
    public static final Duration AHEAD = Duration.ofDays(90);
    private static final Duration SOON = Duration.ofHours(2);
    private static final int CONTENT = 3;

    private final CaseFiles files;
    /** So many promises, the soonest, are looked into for what speaks against them; more at once nobody could act on. */
    static final int LOOKED_INTO = 300;
    private final Policies policies;
    private final Clock clock;

    public PromiseLedger(CaseFiles files, Policies policies, Clock clock) {
        this.files = files;
        this.policies = policies;
        this.clock = clock;
    }

    /** By standing, in each the soonest first. */
    public List<LedgerLine> lines() {
        Instant now = clock.instant();
        List<OpenPromise> open = files.promisesDue(now.plus(AHEAD));
        Map<CaseId, Optional<CaseFile>> read = new HashMap<>();
        return IntStream.range(0, open.size())
                .mapToObj(at -> line(open.get(at), now, at < LOOKED_INTO
                        ? read.computeIfAbsent(open.get(at).ref().id(), files::find) : Optional.empty()))
                .sorted(Comparator.comparing(LedgerLine::standing)).toList();
    }

    /** To whom it was said, and on which sheets it stands. */
    public Optional<PromiseStory> story(OpenPromise open) {
        return PromiseStory.of(open.promise().id(), files.history(open.ref().id()));
    }

    private LedgerLine line(OpenPromise open, Instant now, Optional<CaseFile> file) {
        Set<Concern> concerns = EnumSet.noneOf(Concern.class);
        Instant due = open.promise().due();
        if (due.isAfter(now) && due.isBefore(now.plus(SOON))) {
            concerns.add(Concern.SOON);
        }
        if (due.isAfter(now) && !policies.present().timetable().calendar().isWorkday(LocalDate.ofInstant(due, clock.getZone()))) {
            concerns.add(Concern.DAY_OFF);
        }
        file.ifPresent(found -> concerns.addAll(concerns(found, open.promise().id())));
        LedgerLine.Standing standing = standing(due, now);
        boolean wantsCare = standing != LedgerLine.Standing.LAPSED && !concerns.isEmpty();
        return new LedgerLine(open, wantsCare ? LedgerLine.Standing.WATCH : standing, concerns,
                file.flatMap(found -> owedSince(found, open.promise().id())));
    }

    private LedgerLine.Standing standing(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            return LedgerLine.Standing.LAPSED;
        }
        boolean today = LocalDate.ofInstant(due, clock.getZone()).equals(LocalDate.ofInstant(now, clock.getZone()));
        return today ? LedgerLine.Standing.TODAY : LedgerLine.Standing.COMING;
    }

    private static Optional<Instant> owedSince(CaseFile file, String promise) {
        return file.resolution().promises().stream().filter(p -> p.promise().id().equals(promise)).findFirst()
                .flatMap(p -> p.owedSince());
    }

    private static Set<Concern> concerns(CaseFile file, String promise) {
        Set<Concern> concerns = EnumSet.noneOf(Concern.class);
        if (file.resolution().promises().stream().anyMatch(p -> p.promise().id().equals(promise) && p.lapses() > 0)) {
            concerns.add(Concern.BROKEN_BEFORE);
        }
        if (file.closing().word().filter(PromiseLedger::isWanting).isPresent()) {
            concerns.add(Concern.NOT_CONTENT);
        }
        Channel channel = file.intake().channel();
        if (channel == Channel.MEDIA) {
            concerns.add(Concern.OPINION);
        } else if (Set.of(Channel.REGULATOR, Channel.COURT, Channel.GOVERNMENT_LINE).contains(channel)) {
            concerns.add(Concern.ESCALATES);
        }
        return concerns;
    }

    private static boolean isWanting(CustomerAnswered word) {
        return word.solved() != CustomerAnswered.Solved.YES || word.content() < CONTENT;
    }
}
