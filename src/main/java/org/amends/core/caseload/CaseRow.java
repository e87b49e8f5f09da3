package org.amends.core.caseload;

import java.time.Instant;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Progress;
import org.amends.core.casefile.Status;
import org.amends.core.customer.Personal;
import org.amends.core.people.PersonId;
import org.amends.core.promise.Promise;

/** One line of a list, kept beside the events so that no list folds cases. */
public record CaseRow(CaseRef ref, String kind, Personal customer, Status status, Times times, PersonId owner) {

    /** When opened, since when in its status, and the next promise falling due. */
    public record Times(Instant opened, Instant since, Optional<Instant> nextDue) {
    }

    /** The line that stands for this file. */
    public static CaseRow of(CaseFile file) {
        Optional<Instant> due = file.resolution().openPromises().stream()
                .map(Promise::due).min(Instant::compareTo);
        Progress progress = file.progress();
        return new CaseRow(file.ref(), file.intake().kind(), file.intake().customer().name(), progress.status(),
                new Times(progress.times().opened(), progress.times().since(), due), progress.holder().owner());
    }
}
