package org.amends.core.recovery;

import static org.amends.core.casefile.Status.ANSWERED;
import static org.amends.core.casefile.Status.CLOSED;
import static org.amends.core.casefile.Status.HELD;
import static org.amends.core.casefile.Status.MURMUR;
import static org.amends.core.casefile.Status.OPEN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.core.casefile.AsideEvent.CareAgreed;
import org.amends.core.casefile.AsideEvent.CareEnded;
import org.amends.core.casefile.AsideEvent.ClockStopped;
import org.amends.core.casefile.AsideEvent.ClockWentOn;
import org.amends.core.casefile.AsideEvent.LapseFound;
import org.amends.core.casefile.AsideEvent.MurmurAnswered;
import org.amends.core.casefile.AsideEvent.MurmurNoted;
import org.amends.core.casefile.AsideEvent.MurmurTaken;
import org.amends.core.casefile.AsideEvent.OrderAnswered;
import org.amends.core.casefile.AsideEvent.OrderTaken;
import org.amends.core.casefile.AsideEvent.WentBeyondCounter;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.ApologyGiven;
import org.amends.core.casefile.CaseEvent.CarriedOver;
import org.amends.core.casefile.CaseEvent.CauseFound;
import org.amends.core.casefile.CaseEvent.Closed;
import org.amends.core.casefile.CaseEvent.ComplaintTaken;
import org.amends.core.casefile.CaseEvent.CustomerAnswered;
import org.amends.core.casefile.CaseEvent.CustomerNoted;
import org.amends.core.casefile.CaseEvent.DangerAdvised;
import org.amends.core.casefile.CaseEvent.DangerAnswered;
import org.amends.core.casefile.CaseEvent.EntitlementAwarded;
import org.amends.core.casefile.CaseEvent.EntitlementRefused;
import org.amends.core.casefile.CaseEvent.EvidenceAttached;
import org.amends.core.casefile.CaseEvent.EvidenceOpened;
import org.amends.core.casefile.CaseEvent.EvidenceWithdrawn;
import org.amends.core.casefile.CaseEvent.FairnessWaived;
import org.amends.core.casefile.CaseEvent.FeelingNoted;
import org.amends.core.casefile.CaseEvent.FollowUpAnswered;
import org.amends.core.casefile.CaseEvent.FollowUpDeclined;
import org.amends.core.casefile.CaseEvent.FollowUpMissed;
import org.amends.core.casefile.CaseEvent.FollowUpPlanned;
import org.amends.core.casefile.CaseEvent.GoodwillGranted;
import org.amends.core.casefile.CaseEvent.HandedOver;
import org.amends.core.casefile.CaseEvent.Held;
import org.amends.core.casefile.CaseEvent.NeedMet;
import org.amends.core.casefile.CaseEvent.NothingOffered;
import org.amends.core.casefile.CaseEvent.PromiseKept;
import org.amends.core.casefile.CaseEvent.PromiseLapsed;
import org.amends.core.casefile.CaseEvent.PromiseMade;
import org.amends.core.casefile.CaseEvent.PromiseMoved;
import org.amends.core.casefile.CaseEvent.QuestionAnswered;
import org.amends.core.casefile.CaseEvent.RemedyAgreed;
import org.amends.core.casefile.CaseEvent.RemedyDone;
import org.amends.core.casefile.CaseEvent.RemedyWithdrawn;
import org.amends.core.casefile.CaseEvent.Reopened;
import org.amends.core.casefile.CaseEvent.ResponsibilityTaken;
import org.amends.core.casefile.CaseEvent.Resumed;
import org.amends.core.casefile.CaseEvent.SheetDeclined;
import org.amends.core.casefile.CaseEvent.SheetIssued;
import org.amends.core.casefile.CaseEvent.StepSkipped;
import org.amends.core.casefile.CaseEvent.TaughtBack;
import org.amends.core.casefile.CaseEvent.WayChosen;
import org.amends.core.casefile.Status;
import org.amends.core.refusal.Refusal;

/** The one table of what may happen when (house.md 4). Pure; a test prints it for `src/docs/script.md`. */
public final class CaseRules {
    private static final Map<Class<? extends CaseEvent>, Move<?>> TABLE = table(
            move(DangerAnswered.class, OPEN, Guards::always),
            move(DangerAdvised.class, OPEN, Guards::advice),
            move(ComplaintTaken.class, OPEN, Guards::complaint),
            move(CustomerNoted.class, OPEN, Guards::always),
            move(WayChosen.class, OPEN, Guards::always),
            move(FeelingNoted.class, OPEN, Guards::always),
            move(QuestionAnswered.class, OPEN, Guards::answer),
            move(NeedMet.class, OPEN, Guards::always),
            move(ApologyGiven.class, OPEN, Guards::apology),
            move(ResponsibilityTaken.class, OPEN, Guards::dangerFirst),
            move(CauseFound.class, OPEN, Guards::cause),
            move(RemedyAgreed.class, OPEN, Guards::remedy),
            move(RemedyDone.class, Set.of(OPEN, HELD), Guards::remedyStands),
            move(RemedyWithdrawn.class, OPEN, Guards::withdrawal),
            move(PromiseMade.class, OPEN, PromiseGuards::made),
            move(PromiseKept.class, Set.of(OPEN, HELD, CLOSED), PromiseGuards::kept),
            move(PromiseMoved.class, Set.of(OPEN, HELD, CLOSED), PromiseGuards::moved),
            move(PromiseLapsed.class, Set.of(OPEN, HELD, CLOSED), PromiseGuards::lapsed),
            move(EntitlementAwarded.class, OPEN, AwardGuards::award),
            move(EntitlementRefused.class, OPEN, AwardGuards::refusal),
            move(EvidenceAttached.class, Set.of(OPEN, HELD), EvidenceGuards::attached),
            move(EvidenceOpened.class, Set.of(OPEN, HELD, CLOSED), EvidenceGuards::opened),
            move(EvidenceWithdrawn.class, Set.of(OPEN, HELD), EvidenceGuards::withdrawn),
            move(GoodwillGranted.class, OPEN, AwardGuards::goodwill),
            move(NothingOffered.class, OPEN, AwardGuards::nothing),
            move(SheetIssued.class, Set.of(OPEN, HELD, CLOSED), Guards::sheet),
            move(SheetDeclined.class, OPEN, (s, e) -> Guards.reason(e.reason())),
            move(TaughtBack.class, OPEN, Guards::taughtBack),
            move(CustomerAnswered.class, OPEN, Guards::always),
            move(FairnessWaived.class, OPEN, (s, e) -> Guards.reason(e.reason())),
            move(FollowUpPlanned.class, OPEN, Guards::followUp),
            move(FollowUpDeclined.class, OPEN, (s, e) -> Guards.reason(e.reason())),
            move(FollowUpMissed.class, Set.of(OPEN, HELD, CLOSED), PromiseGuards::missed),
            move(FollowUpAnswered.class, Set.of(OPEN, HELD, CLOSED), PromiseGuards::answered),
            move(StepSkipped.class, OPEN, Guards::skip),
            into(Held.class, Set.of(OPEN), Guards::always, HELD),
            into(Resumed.class, Set.of(HELD), Guards::always, OPEN),
            move(HandedOver.class, Set.of(OPEN, HELD), Guards::handover),
            move(CarriedOver.class, Set.of(OPEN, HELD), (s, e) -> Guards.reason(e.reason())),
            into(MurmurNoted.class, Set.of(OPEN), Guards::murmur, MURMUR),
            into(MurmurTaken.class, Set.of(MURMUR, ANSWERED), Guards::always, OPEN),
            into(MurmurAnswered.class, Set.of(MURMUR), Guards::murmurAnswered, ANSWERED),
            into(OrderTaken.class, Set.of(OPEN), Guards::order, HELD),
            move(OrderAnswered.class, Set.of(CLOSED), Guards::orderAnswered),
            move(LapseFound.class, Set.of(OPEN, HELD, CLOSED), PromiseGuards::found),
            move(CareAgreed.class, Set.of(OPEN, HELD), Guards::care),
            move(CareEnded.class, Set.of(OPEN, HELD), (s, e) -> Guards.reason(e.reason())),
            move(WentBeyondCounter.class, Set.of(OPEN, HELD), Guards::beyond),
            move(ClockStopped.class, Set.of(OPEN, HELD), Guards::clockStopped),
            move(ClockWentOn.class, Set.of(OPEN, HELD, CLOSED), Guards::clockWentOn),
            into(Closed.class, Set.of(OPEN), Guards::closing, CLOSED),
            into(Reopened.class, Set.of(CLOSED), (s, e) -> Guards.reason(e.reason()), OPEN));

    private CaseRules() {
    }

    /** Why the act may not happen now; empty when it may. */
    public static Optional<Refusal> check(Situation situation, CaseEvent act) {
        Move<?> move = TABLE.get(act.getClass());
        return move == null ? Optional.of(Refusal.of("opened.twice"))
                : Parts.check(situation, act).or(() -> move.check(situation, act));
    }

    /** The table in lines of Markdown. */
    public static List<String> lines() {
        return TABLE.values().stream().map(Move::text).toList();
    }

    private static <E extends CaseEvent> Move<E> move(Class<E> act, Status from, Guard<E> guard) {
        return move(act, Set.of(from), guard);
    }

    private static <E extends CaseEvent> Move<E> move(Class<E> act, Set<Status> from, Guard<E> guard) {
        return new Move<>(act, from, guard, OPEN);
    }

    private static <E extends CaseEvent> Move<E> into(Class<E> act, Set<Status> from, Guard<E> guard, Status to) {
        return new Move<>(act, from, guard, to);
    }

    private static Map<Class<? extends CaseEvent>, Move<?>> table(Move<?>... moves) {
        Map<Class<? extends CaseEvent>, Move<?>> table = new LinkedHashMap<>();
        for (Move<?> move : moves) {
            table.put(move.act(), move);
        }
        return java.util.Collections.unmodifiableMap(table);
    }
}
