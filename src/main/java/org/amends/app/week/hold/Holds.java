package org.amends.app.week.hold;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.policy.Policies;
import org.amends.core.promise.Promise;

/** What must hold of every history at the end of a week, read from the events alone and by no rule that let them happen. */
public final class Holds {
    private final Policies policies;
    private final ZoneId zone;

    public Holds(Policies policies, ZoneId zone) {
        this.policies = policies;
        this.zone = zone;
    }

    /** Each breach in words with the number of its case. */
    public List<String> broken(List<List<Recorded>> histories, Instant now) {
        List<String> broken = new ArrayList<>();
        for (List<Recorded> history : histories) {
            broken.addAll(closedWhole(history));
            broken.addAll(lapsesOpened(history, now));
        }
        return broken;
    }

    /** No case closed without outcome, customer's word and follow-up decision. */
    public List<String> closedWhole(List<Recorded> history) {
        List<String> broken = new ArrayList<>();
        CaseFile file = null;
        for (Recorded recorded : history) {
            file = file == null ? CaseFile.fold(List.of(recorded)).orElseThrow() : file.with(recorded);
            if (recorded.event() instanceof CaseEvent.Closed) {
                String number = file.ref().number().text();
                require(!file.resolution().standing().isEmpty() && file.resolution().awards().isDecided(), number, "outcome", broken);
                require(file.closing().word().isPresent(), number, "customer's word", broken);
                require(file.closing().after().isDecided(), number, "follow-up decision", broken);
            }
        }
        return broken;
    }

    private static void require(boolean holds, String number, String what, List<String> broken) {
        if (!holds) {
            broken.add("case " + number + " was closed without " + what);
        }
    }

    /** A promise that lay open past its day was owned up to by the end of the next workday. */
    public List<String> lapsesOpened(List<Recorded> history, Instant now) {
        List<String> broken = new ArrayList<>();
        Map<String, Instant> open = new HashMap<>();
        String number = "";
        for (Recorded recorded : history) {
            if (recorded.event() instanceof CaseEvent.Opened opened) {
                number = opened.ref().number().text();
            }
            late(open, recorded.at(), recorded.event(), number, broken);
            Dates.follow(open, recorded.event());
        }
        late(open, now, null, number, broken);
        return broken;
    }

    private void late(Map<String, Instant> open, Instant at, org.amends.core.casefile.@org.jspecify.annotations.Nullable CaseEvent event,
            String number, List<String> broken) {
        for (Map.Entry<String, Instant> promise : Map.copyOf(open).entrySet()) {
            Instant last = policies.present().timetable().calendar().nextWorkday(promise.getValue().atZone(zone).toLocalDate())
                    .plusDays(1).atStartOfDay(zone).toInstant();
            boolean isOwnedUp = event instanceof CaseEvent.PromiseLapsed lapsed && lapsed.promise().equals(promise.getKey());
            if (!at.isBefore(last) || !isOwnedUp && isQuietlyLate(event, promise, at)) {
                broken.add("case " + number + ": the promise " + promise.getKey() + " lapsed and opened no recovery");
                open.remove(promise.getKey());
            }
        }
    }

    /** Kept or moved after its day as if the day had not gone by; a call that reached nobody sets its own next day. */
    private static boolean isQuietlyLate(@org.jspecify.annotations.Nullable CaseEvent event, Map.Entry<String, Instant> promise, Instant at) {
        return event instanceof CaseEvent.PromiseMoved moved && moved.promise().equals(promise.getKey()) && at.isAfter(promise.getValue());
    }

    /** Follows the open promises of a history. */
    public static final class Dates {
        private Dates() {
        }

        static void follow(Map<String, Instant> open, CaseEvent event) {
            made(event).ifPresent(promise -> open.put(promise.id(), promise.due()));
            switch (event) {
                case CaseEvent.PromiseMoved e -> open.put(e.promise(), e.due());
                case CaseEvent.PromiseLapsed e -> open.put(e.promise(), e.due());
                case CaseEvent.FollowUpMissed e -> e.next().ifPresentOrElse(next -> open.put(e.promise(), next),
                        () -> open.remove(e.promise()));
                case CaseEvent.PromiseKept e -> open.remove(e.promise());
                case CaseEvent.FollowUpAnswered e -> open.remove(e.promise());
                case CaseEvent.RemedyDone e -> open.remove(e.remedy());
                case CaseEvent.RemedyWithdrawn e -> open.remove(e.remedy());
                case org.amends.core.casefile.AsideEvent.OrderAnswered e -> open.remove(org.amends.core.order.OrderStanding.ANSWER);
                default -> { }
            }
        }

        private static Optional<Promise> made(CaseEvent event) {
            return switch (event) {
                case CaseEvent.PromiseMade e -> Optional.of(e.promise());
                case CaseEvent.RemedyAgreed e -> e.promise();
                case CaseEvent.FollowUpPlanned e -> Optional.of(e.promise());
                case org.amends.core.casefile.AsideEvent.OrderTaken e -> Optional.of(e.answer());
                default -> Optional.empty();
            };
        }
    }
}
