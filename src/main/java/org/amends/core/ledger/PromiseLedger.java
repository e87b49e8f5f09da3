package org.amends.core.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amends.core.casefile.CaseEvent.CustomerAnswered;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.complaint.Channel;

/** Reads the open promises of all cases, closed ones too, soonest first. Store thread; the clock runs in the hall's zone. */
public final class PromiseLedger {
    /** Promises further ahead than this are not looked at yet. */
    public static final Duration AHEAD = Duration.ofDays(90);
    private static final Duration SOON = Duration.ofHours(2);
    private static final int CONTENT = 3;

    private final CaseFiles files;
    private final Clock clock;

    public PromiseLedger(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    public List<LedgerLine> lines() {
        Instant now = clock.instant();
        return files.promisesDue(now.plus(AHEAD)).stream().map(open -> line(open, now)).toList();
    }

    private LedgerLine line(OpenPromise open, Instant now) {
        Set<Concern> concerns = EnumSet.noneOf(Concern.class);
        Instant due = open.promise().due();
        if (due.isAfter(now) && due.isBefore(now.plus(SOON))) {
            concerns.add(Concern.SOON);
        }
        files.find(open.ref().id()).ifPresent(file -> concerns.addAll(concerns(file, open.promise().id())));
        return new LedgerLine(open, standing(due, now), concerns);
    }

    private LedgerLine.Standing standing(Instant due, Instant now) {
        if (!due.isAfter(now)) {
            return LedgerLine.Standing.LAPSED;
        }
        boolean today = LocalDate.ofInstant(due, clock.getZone()).equals(LocalDate.ofInstant(now, clock.getZone()));
        return today ? LedgerLine.Standing.TODAY : LedgerLine.Standing.COMING;
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
