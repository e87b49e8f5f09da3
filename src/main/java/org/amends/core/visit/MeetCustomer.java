package org.amends.core.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseRef;
import org.amends.core.caseload.CaseRow;
import org.amends.core.customer.Personal;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.permission.Right;
import org.amends.core.privacy.Handling;
import org.amends.core.register.CustomerId;
import org.amends.core.register.CustomerRegister;
import org.amends.core.register.Registered;

/** Finds a customer and what is known of them. Store thread. */
public final class MeetCustomer {
    /** A matter within so long before counts as coming again. */
    static final Duration AGAIN = Duration.ofDays(90);
    private static final int EARLIER = 50;

    private final CustomerRegister register;
    private final HallLog log;
    private final PastCases past;
    private final Clock clock;

    public MeetCustomer(CustomerRegister register, PastCases past, HallLog log, Clock clock) {
        this.register = register;
        this.past = past;
        this.log = log;
        this.clock = clock;
    }

    /** Nobody, for who may not have cases. */
    public List<Registered> find(Actor by, String typed, int limit) {
        return Right.CASES.isOf(by.role()) ? register.find(typed, limit) : List.of();
    }

    /** Whether there is any list to find somebody in. */
    public boolean hasList() {
        return register.count() > 0;
    }

    /** Others of the list with this telephone; the account of the case itself does not count. */
    public int othersWithPhone(Personal phone, Personal account) {
        return (int) register.byPhone(phone, 10).stream()
                .filter(one -> !one.customer().account().equals(account)).count();
    }

    /** Leaves the trace that somebody took a customer's record, in full, into a case. */
    public CustomerId taken(Actor by, Registered who, CaseRef into) {
        log.record(by, new HallEvent.DataShown("customer " + who.id(), "case " + into.number().text()));
        return who.id();
    }

    /** Leaves the trace that somebody who is not at work on a case opened it. */
    public void looked(Actor by, CaseFile file) {
        if (!Handling.isBy(by, file)) {
            log.record(by, new HallEvent.DataShown("case " + file.ref().number().text(), "opened"));
        }
    }

    /** Leaves the trace that somebody asked to see telephone and account of a case they are not at work on; before they are shown. */
    public boolean asked(Actor by, CaseRef of) {
        log.record(by, new HallEvent.DataShown("telephone and account of " + of.number().text(), "asked"));
        return true;
    }

    public Visit meet(Registered who) {
        List<CaseRow> earlier = past.of(who.customer(), EARLIER);
        Instant since = clock.instant().minus(AGAIN);
        List<CaseRow> lately = earlier.stream().filter(row -> !row.times().opened().isBefore(since)).toList();
        Map<String, Long> kinds = lately.stream().map(CaseRow::kind).filter(kind -> !kind.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Optional<String> often = kinds.entrySet().stream().filter(e -> e.getValue() > 1)
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        return new Visit(who, earlier, past.promises(who.customer()), new Visit.Repeat(lately.size(), often));
    }
}
