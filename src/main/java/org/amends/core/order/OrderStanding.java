package org.amends.core.order;

import java.time.Instant;
import java.util.Optional;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseRef;
import org.amends.core.casefile.Resolution;
import org.amends.core.casefile.Status;
import org.amends.core.complaint.WorkOrder;

/** An order and how far it is: the case it became, whether that is closed, when it was answered; empty until then. */
public record OrderStanding(CaseRef ref, WorkOrder order, Status status, Optional<Instant> answered) {
    /** The promise that every order brings: its answer. */
    public static final String ANSWER = "order-answer";

    static Optional<OrderStanding> of(CaseFile file) {
        return file.intake().origin().order().map(order -> new OrderStanding(file.ref(), order, file.progress().status(),
                file.resolution().promises().stream().filter(p -> p.promise().id().equals(ANSWER))
                        .findFirst().flatMap(Resolution.KeptPromise::keptAt)));
    }

    /** The case is closed and the sender does not know it yet. */
    public boolean wantsAnswer() {
        return status == Status.CLOSED && answered.isEmpty();
    }
}
