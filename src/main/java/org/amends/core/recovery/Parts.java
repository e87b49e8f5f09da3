package org.amends.core.recovery;

import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.policy.Mechanism;
import org.amends.core.refusal.Refusal;

/**
 * Which acts belong to which mechanism: with the mechanism off, no screen offers them and no rule lets them through (settled 27). What a danger
 * already found asks for is said all the same.
 */
final class Parts {
    private static final Map<Class<? extends CaseEvent>, Mechanism> OF = Map.ofEntries(
            Map.entry(CaseEvent.DangerAnswered.class, Mechanism.DANGER_QUESTION),
            Map.entry(CaseEvent.GoodwillGranted.class, Mechanism.GOODWILL),
            Map.entry(CaseEvent.EvidenceAttached.class, Mechanism.EVIDENCE),
            Map.entry(CaseEvent.SheetIssued.class, Mechanism.GUIDE_SHEET),
            Map.entry(CaseEvent.SheetDeclined.class, Mechanism.GUIDE_SHEET),
            Map.entry(CaseEvent.TaughtBack.class, Mechanism.TEACH_BACK),
            Map.entry(AsideEvent.CareAgreed.class, Mechanism.GREEN_LIST),
            Map.entry(AsideEvent.MurmurNoted.class, Mechanism.MURMUR),
            Map.entry(AsideEvent.OrderTaken.class, Mechanism.ORDERS),
            Map.entry(CaseEvent.FairnessWaived.class, Mechanism.FAIRNESS),
            Map.entry(CaseEvent.FollowUpPlanned.class, Mechanism.FOLLOW_UP),
            Map.entry(CaseEvent.FollowUpDeclined.class, Mechanism.FOLLOW_UP));

    private Parts() {
    }

    static Optional<Refusal> check(Situation situation, CaseEvent act) {
        return Optional.ofNullable(OF.get(act.getClass())).filter(m -> !situation.policy().header().isOn(m))
                .map(off -> Refusal.of("mechanism.off"));
    }
}
