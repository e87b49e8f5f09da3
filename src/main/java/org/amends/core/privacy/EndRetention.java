package org.amends.core.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.policy.KeptKind;
import org.amends.core.policy.Policies;

/**
 * Erases what is kept no longer than the pack says, when a day is sealed: first the event, then the key, case by case. The lesson, the
 * sums and the counts stay; a case with a promise still open stays whole. Store thread.
 */
public final class EndRetention {
    /** So many at once, so that sealing a day never takes long; the rest goes with the next day. */
    private static final int AT_ONCE = 200;

    private final CaseFiles cases;
    private final HallLog log;
    private final CaseShredder shredder;
    private final Policies policies;
    private final Clock clock;

    public EndRetention(CaseFiles cases, HallLog log, CaseShredder shredder, Policies policies, Clock clock) {
        this.cases = cases;
        this.log = log;
        this.shredder = shredder;
        this.policies = policies;
        this.clock = clock;
    }

    /** How many were erased. Begun and broken off it goes on at the next start and the next day. */
    public int run(Actor by) {
        Set<String> gone = erased();
        List<CaseRow> over = Stream.concat(over(KeptKind.CASE, Status.CLOSED), over(KeptKind.MURMUR, Status.ANSWERED))
                .filter(row -> !gone.contains(row.ref().id().value().toString())).limit(AT_ONCE).toList();
        for (CaseRow row : over) {
            log.record(by, new HallEvent.RetentionEnded(row.ref().id().value().toString(), policies.present().id()));
            shredder.shred(row.ref().id());
        }
        return over.size();
    }

    private Stream<CaseRow> over(String kind, Status status) {
        Optional<Integer> months = policies.present().timetable().retention().months(kind);
        if (months.isEmpty()) {
            return Stream.empty();
        }
        Instant before = ZonedDateTime.ofInstant(clock.instant(), clock.getZone()).minusMonths(months.get()).toInstant();
        CaseQuery opened = new CaseQuery(Set.of(status), Instant.EPOCH, before, "", 100_000);
        return cases.rows(opened).stream().filter(row -> row.times().since().isBefore(before) && row.times().nextDue().isEmpty());
    }

    private Set<String> erased() {
        Set<String> gone = log.all(HallEvent.CaseErased.class).stream().map(HallEvent.CaseErased::caseId)
                .collect(Collectors.toCollection(HashSet::new));
        log.all(HallEvent.RetentionEnded.class).forEach(ended -> gone.add(ended.caseId()));
        return gone;
    }
}
