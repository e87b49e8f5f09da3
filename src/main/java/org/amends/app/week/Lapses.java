package org.amends.app.week;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.customer.Personal;
import org.amends.core.ledger.LapsedPromises;
import org.amends.core.ledger.LedgerLine;
import org.amends.core.ledger.PromiseLedger;

/** The ledger of a counter day by day: what went by is owned up to, what is due is kept. */
final class Lapses {
    private final WeekDesk desk;

    Lapses(WeekDesk desk) {
        this.desk = desk;
    }

    /** Each promise that went by: the customer is told, with an apology, a new date and somebody who sees to it. */
    void ownUp(Set<CaseId> late) {
        new LapsedPromises(desk.cases(), desk.recovery, () -> desk.clerk, desk.clock).open();
        PromiseLedger ledger = desk.ledger();
        for (LedgerLine line : ledger.lines()) {
            if (ledger.story(line.open()).isPresent()) {
                desk.tally.add(Used.PROMISE_STORY);
            }
            if (line.standing() == LedgerLine.Standing.WATCH) {
                desk.tally.add(Used.PROMISE_WATCHED);
            }
            if (line.standing() == LedgerLine.Standing.LAPSED) {
                lapsed(line, late);
            }
        }
    }

    private void lapsed(LedgerLine line, Set<CaseId> late) {
        CaseFile file = desk.cases().find(line.open().ref().id()).orElseThrow();
        Instant due = desk.today().plusDays(1).atTime(16, 30).atZone(desk.hall.zone()).toInstant();
        desk.perform(file, new CaseEvent.PromiseLapsed(line.open().promise().id(), due, "supervisor",
                Personal.of("说好的日子我们没做到，对不起。明天由值班经理盯着办")));
        desk.tally.add(Used.PROMISE_LAPSED);
        late.remove(file.ref().id());
    }

    /** What falls due today and is no call and no order's answer is done now, but for what is to go by. */
    void keepThoseDue(Set<CaseId> late) {
        Instant soon = desk.clock.instant().plus(Duration.ofHours(4));
        desk.cases().promisesDue(soon).stream().filter(open -> open.promise().id().equals("r-1"))
                .filter(open -> !late.contains(open.ref().id())).forEach(open -> {
                    CaseFile file = desk.cases().find(open.ref().id()).orElseThrow();
                    desk.perform(file, new CaseEvent.PromiseKept("r-1", Personal.of("上门办好，客户看过")));
                    desk.tally.add(Used.PROMISE_KEPT);
                });
    }
}
