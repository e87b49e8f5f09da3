package org.amends.core.privacy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.Status;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.refusal.Refusal;

/**
 * Erases what a closed case says of a person (PIPL 47): first the event, with a supervisor's yes and the reason, then the key.
 * What happened, why, and the sums stay: the lesson and the counts. The chain of events stays whole. Store thread.
 */
public final class EraseCustomer {
    private static final Set<Status> IN_HAND = Set.of(Status.OPEN, Status.HELD, Status.MURMUR);
    /** What the approval says was crossed. */
    public static final String LIMIT = "erasure";

    private final CaseFiles cases;
    private final HallLog log;
    private final CaseShredder shredder;
    private final PrivacyOffice office;

    public EraseCustomer(CaseFiles cases, HallLog log, CaseShredder shredder, PrivacyOffice office) {
        this.cases = cases;
        this.log = log;
        this.shredder = shredder;
        this.office = office;
    }

    /** Why not; empty when it is done. Wipes the password. */
    public Optional<Refusal> erase(CaseId id, PrivacyOffice.Yes yes) {
        Optional<Refusal> refusal = refusal(id);
        if (refusal.isPresent()) {
            Arrays.fill(yes.password(), '\0');
            return refusal;
        }
        return office.ask(LIMIT, id, yes, (actor, approval) -> {
            log.record(actor, new HallEvent.CaseErased(id.value().toString(), approval));
            shredder.shred(id);
        });
    }

    private Optional<Refusal> refusal(CaseId id) {
        Optional<CaseFile> file = cases.find(id);
        if (file.isEmpty()) {
            return Optional.of(Refusal.of("erase.unknown"));
        }
        return !IN_HAND.contains(file.get().progress().status()) ? Optional.empty() : Optional.of(Refusal.of("erase.open"));
    }
}
