package org.amends.core.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.caseload.OpenPromise;
import org.amends.core.people.Actor;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;

/**
 * Opens the small recovery of every promise whose time went by, also while nothing ran, exactly once for a due time (M19). A clock set
 * back opens nothing and takes nothing back. Store thread.
 */
public final class LapsedPromises {
    private final CaseFiles files;
    private final Recovery recovery;
    private final Supplier<Actor> actor;
    private final Clock clock;

    /** `actor` is who is signed in when it is found; nobody's right to act is widened by it. */
    public LapsedPromises(CaseFiles files, Recovery recovery, Supplier<Actor> actor, Clock clock) {
        this.files = files;
        this.recovery = recovery;
        this.actor = actor;
        this.clock = clock;
    }

    /** How many were opened now. */
    public int open() {
        Instant now = clock.instant();
        return (int) files.promisesDue(now.plusMillis(1)).stream()
                .filter(open -> !open.promise().due().isAfter(now)).filter(this::opened).count();
    }

    private boolean opened(OpenPromise open) {
        Optional<CaseFile> file = files.find(open.ref().id()).filter(f -> wants(f, open));
        return file.isPresent() && recovery.perform(file.get(), actor.get(),
                new AsideEvent.LapseFound(open.promise().id(), open.promise().due())) instanceof Acted.Saved;
    }

    private static boolean wants(CaseFile file, OpenPromise open) {
        return file.resolution().promises().stream().anyMatch(p -> p.promise().id().equals(open.promise().id())
                && p.keptAt().isEmpty() && p.owedSince().isEmpty());
    }
}
