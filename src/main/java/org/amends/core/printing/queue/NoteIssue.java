package org.amends.core.printing.queue;

import java.util.Optional;
import java.util.function.Supplier;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.SheetIssued;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseRef;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.recovery.Recovery;

/** Notes that a paper went to the printer: in its case, or in the counter's own log. Noting it twice notes it once. Store thread. */
public final class NoteIssue {
    private final CaseFiles files;
    private final Recovery recovery;
    private final HallLog log;
    private final Supplier<Actor> actor;

    public NoteIssue(CaseFiles files, Recovery recovery, HallLog log, Supplier<Actor> actor) {
        this.files = files;
        this.recovery = recovery;
        this.log = log;
        this.actor = actor;
    }

    /** What is to be noted in the case. */
    public static SheetIssued event(Printout what) {
        return new SheetIssued(what.template(), what.digest(), what.size(), SheetIssued.Way.PRINTED, what.copy());
    }

    public void printed(PrintJob job) {
        Optional<CaseRef> ref = job.what().of();
        if (ref.isEmpty()) {
            log.record(actor.get(), new HallEvent.GuideIssued(job.what().template(), job.what().digest(), job.what().size(),
                    SheetIssued.Way.PRINTED, job.what().copy()));
            return;
        }
        files.find(ref.get().id()).filter(file -> !isNoted(file, job.what())).ifPresent(file ->
                recovery.perform(file, actor.get(), new CaseEvent[] {event(job.what())}));
    }

    /** Whether the case knows of this paper already. */
    public static boolean isNoted(CaseFile file, Printout what) {
        return file.closing().paper().issued().contains(event(what));
    }
}
