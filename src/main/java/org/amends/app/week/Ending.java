package org.amends.app.week;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Personal;
import org.amends.core.fairness.Gauge;
import org.amends.core.language.Wording;
import org.amends.core.promise.Promise;

/** The end of a visit: paper, what the customer says, what comes after, and the closed case. */
final class Ending {
    static final String FOLLOW_UP = "follow-up";
    private static final Wording CALL = new Wording("回访：问一声办好没有", "A call to ask whether it is solved");
    private final WeekDesk desk;
    private final Twist twist;
    private final int turn;

    Ending(WeekDesk desk, Twist twist, int turn) {
        this.desk = desk;
        this.twist = twist;
        this.turn = turn;
    }

    CaseFile end(CaseFile resolved) {
        desk.clock.on(Duration.ofMinutes(3));
        CaseFile file = paper(resolved);
        List<CaseEvent> acts = new ArrayList<>();
        boolean isContent = twist != Twist.NOT_CONTENT;
        acts.add(new CaseEvent.CustomerAnswered(CaseEvent.CustomerAnswered.Solved.YES, isContent ? 4 : 2,
                Personal.of(isContent ? "这下放心了" : "修是修好了，等得太久")));
        acts.add(new CaseEvent.FeelingNoted(CaseEvent.FeelingNoted.Moment.AFTER, isContent ? Feeling.CALM : Feeling.UPSET,
                Personal.NONE));
        if (!isContent) {
            desk.tally.add(Used.SOLVED_NOT_CONTENT);
        }
        desk.tally.add(Used.FEELING_AFTER);
        if (twist == Twist.WAIVED) {
            acts.add(new CaseEvent.FairnessWaived(Gauge.TREATMENT.name(), Personal.of("客户赶时间，先走了")));
            desk.tally.add(Used.FAIRNESS_WAIVED);
        }
        acts.add(after());
        acts.add(new CaseEvent.Closed());
        return desk.perform(file, acts.toArray(CaseEvent[]::new));
    }

    private CaseFile paper(CaseFile file) {
        if (twist == Twist.NO_PAPER) {
            desk.tally.add(Used.SHEET_DECLINED);
            return desk.perform(file, new CaseEvent.SheetDeclined(Personal.of("客户说记住了，不要纸")));
        }
        CaseEvent.SheetIssued issued = desk.paper().issue(desk, file, Matter.sheet(file, turn));
        CaseFile printed = desk.perform(file, issued, new CaseEvent.TaughtBack(Personal.of("明天下午来人，不来就打这个电话"),
                issued.template(), Optional.of(CaseEvent.TaughtBack.How.AT_ONCE)));
        desk.tally.add(Used.SHEET_PRINTED);
        desk.tally.add(Used.TAUGHT_BACK);
        return printed;
    }

    private CaseEvent after() {
        if (twist == Twist.NO_FOLLOW_UP || twist == Twist.NO_NAME) {
            desk.tally.add(Used.FOLLOW_UP_DECLINED);
            return new CaseEvent.FollowUpDeclined(Personal.of("客户说有事自己会来"));
        }
        desk.tally.add(Used.FOLLOW_UP_PLANNED);
        Instant due = desk.policies.present().timetable().calendar().nextWorkday(desk.today()).atTime(10, 30)
                .atZone(desk.hall.zone()).toInstant();
        return new CaseEvent.FollowUpPlanned(new Promise(FOLLOW_UP, CALL, "counter", due));
    }

    /** A case that was opened again ends once more: with a remedy that holds, the customer's word and a new decision. */
    CaseFile again(CaseFile reopened) {
        CaseFile file = desk.perform(reopened, new CaseEvent.CustomerAnswered(CaseEvent.CustomerAnswered.Solved.YES, 4,
                Personal.of("这回是真好了")), new CaseEvent.FollowUpDeclined(Personal.of("当面确认过了")), new CaseEvent.Closed());
        desk.tally.add(Used.REOPENED);
        return file;
    }
}
