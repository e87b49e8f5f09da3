package org.amends.core.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.promise.Promise;

/** Reads who is to be asked again, soonest first. Store thread; the clock runs in the hall's zone. */
public final class FollowUpQueue {
    private static final Duration AHEAD = Duration.ofDays(90);

    private final CaseFiles files;
    private final Clock clock;

    public FollowUpQueue(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    public List<FollowUpLine> lines() {
        Instant now = clock.instant();
        Instant tomorrow = LocalDate.ofInstant(now, clock.getZone()).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return files.promisesDue(now.plus(AHEAD)).stream().flatMap(open -> line(open, tomorrow).stream()).toList();
    }

    private Optional<FollowUpLine> line(OpenPromise open, Instant tomorrow) {
        Promise promise = open.promise();
        return files.find(open.ref().id()).filter(file -> isFollowUp(file, promise))
                .map(file -> new FollowUpLine(promise, file, FollowUpLine.standing(promise.due(), tomorrow)));
    }

    private static boolean isFollowUp(CaseFile file, Promise promise) {
        return file.closing().after().followUp().filter(p -> p.id().equals(promise.id())).isPresent();
    }
}
