package org.amends.core.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.refusal.Refusal;

/**
 * Copies one case, or all that is held about its customer (PIPL 45), out of the store: for the customer, a regulator or a court.
 * The trace is written before the first byte leaves. Store thread.
 */
public final class HandOutCopy {
    /** What the approval says was crossed. */
    public static final String LIMIT = "copy";

    private final CaseFiles cases;
    private final HallLog log;
    private final Files files;
    private final PrivacyOffice office;

    /** Where copies come from, and what writes the files of one case under its number: the answer is where they lie. */
    public record Files(CaseCopies copies, BiFunction<CaseNumber, Map<String, byte[]>, String> folder) {
    }

    /** How much is wanted. */
    public enum Extent {
        THIS_CASE,
        WHOLE_CUSTOMER
    }

    public HandOutCopy(CaseFiles cases, HallLog log, Files files, PrivacyOffice office) {
        this.cases = cases;
        this.log = log;
        this.files = files;
        this.office = office;
    }

    /** Why not; empty when it is done: `told` then has every folder written. Wipes the password. */
    public Optional<Refusal> copy(CaseId id, Extent extent, PrivacyOffice.Yes yes, List<String> told) {
        if (cases.find(id).isEmpty()) {
            Arrays.fill(yes.password(), '\0');
            return Optional.of(Refusal.of("erase.unknown"));
        }
        return office.ask(LIMIT, id, yes, (actor, approval) -> {
            for (CaseId each : extent == Extent.THIS_CASE ? List.of(id) : files.copies().ofSameCustomer(id)) {
                CaseNumber number = cases.find(each).orElseThrow().ref().number();
                log.record(actor, new HallEvent.DataShown("copy " + number.text() + " " + approval.by().value(),
                        approval.reason()));
                told.add(files.folder().apply(number, files.copies().bundle(each)));
            }
        });
    }
}
