package org.amends.core.casefile;

import java.util.List;
import java.util.Optional;

/**
 * One case as it stands (补救单): a pure fold of its events in order. Independent facts stand in independent parts;
 * which step is due is worked out from them (core.recovery), never stored. `version` counts the events folded.
 */
public record CaseFile(
        CaseRef ref, long version, Progress progress, Intake intake, Outcome outcome) {

    /** What came of it: how the hall answered, what was settled, how it ended. */
    public record Outcome(Response response, Resolution resolution, Closing closing) {
        static final Outcome NONE = new Outcome(Response.NONE, Resolution.NONE, Closing.NONE);
    }

    /** Folds a whole history; empty for no events. The first must be {@link CaseEvent.Opened}. */
    public static Optional<CaseFile> fold(List<Recorded> history) {
        CaseFile file = null;
        for (Recorded recorded : history) {
            file = file == null ? Fold.first(recorded) : file.with(recorded);
        }
        return Optional.ofNullable(file);
    }

    /** The file after one more event. Applies what happened without asking whether it should have. */
    public CaseFile with(Recorded recorded) {
        return Fold.next(this, recorded);
    }

    public Response response() {
        return outcome.response();
    }

    public Resolution resolution() {
        return outcome.resolution();
    }

    public Closing closing() {
        return outcome.closing();
    }

    CaseFile with(Progress next) {
        return new CaseFile(ref, version, next, intake, outcome);
    }

    CaseFile with(Intake next) {
        return new CaseFile(ref, version, progress, next, outcome);
    }

    CaseFile with(Response next) {
        return new CaseFile(ref, version, progress, intake, new Outcome(next, resolution(), closing()));
    }

    CaseFile with(Resolution next) {
        return new CaseFile(ref, version, progress, intake, new Outcome(response(), next, closing()));
    }

    CaseFile with(Closing next) {
        return new CaseFile(ref, version, progress, intake, new Outcome(response(), resolution(), next));
    }
}
