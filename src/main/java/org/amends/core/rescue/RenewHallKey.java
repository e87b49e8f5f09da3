package org.amends.core.rescue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff.Yes;

/** Has the two codes made anew, with an administrator's yes and reason. The event comes first; it holds no code. Store thread. */
public final class RenewHallKey {
    /** What the approval says was crossed. */
    public static final String LIMIT = "hall-key";

    private final HallKeys keys;
    private final StepUp stepUp;
    private final HallLog log;
    private final Supplier<Actor> actor;
    private final Holders holders;

    public RenewHallKey(HallKeys keys, StepUp stepUp, HallLog log, Supplier<Actor> actor, Holders holders) {
        this.keys = keys;
        this.stepUp = stepUp;
        this.log = log;
        this.actor = actor;
        this.holders = holders;
    }

    /** What came of it. */
    public sealed interface Answer {
    }

    /** To be shown once, one after the other, to two people. */
    public record Made(HallCodes codes) implements Answer {
    }

    public record Refused(Refusal why) implements Answer {
    }

    /** Who may say yes, and when the codes were last made; empty when never. */
    public record Now(List<Person> approvers, Optional<Instant> made) {
    }

    public Now now() {
        return new Now(holders.who(Right.HALL_KEY), log.all(HallEvent.HallKeyMade.class).stream().map(e -> e.approval().at())
                .reduce((before, after) -> after));
    }

    /** Wipes the password. */
    public Answer renew(Yes yes) {
        try {
            if (!holders.has(Right.HALL_KEY, yes.by())) {
                return new Refused(Refusal.of("staff.approver"));
            }
            if (yes.reason().isBlank()) {
                return new Refused(Refusal.of("staff.reason"));
            }
            Admission<Approval> answer = stepUp.approve(yes.by(), yes.password(), new ApprovalOrder(LIMIT, LIMIT, yes.reason()));
            if (answer instanceof Admission.Granted<Approval>(Approval approval)) {
                log.record(actor.get(), new HallEvent.HallKeyMade(approval));
                return new Made(keys.renew());
            }
            return new Refused(answer.refusal().orElseThrow());
        } finally {
            Arrays.fill(yes.password(), '\0');
        }
    }
}
