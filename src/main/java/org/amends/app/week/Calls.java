package org.amends.app.week;

import java.util.HashSet;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.FollowUpAnswered;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Personal;
import org.amends.core.followup.FollowUpLine;
import org.amends.core.followup.NextTry;
import org.amends.core.people.Actor;

/** The follow-up calls of a counter: who is reached, who is not, and whose matter is opened again. */
final class Calls {
    private final WeekDesk desk;
    private final Set<CaseId> silent = new HashSet<>();
    private final Set<CaseId> unsolved = new HashSet<>();
    private final Set<CaseId> alone = new HashSet<>();

    Calls(WeekDesk desk) {
        this.desk = desk;
    }

    /** What will come of calling about this matter. */
    void expect(CaseFile file, Twist twist) {
        switch (twist) {
            case SILENT -> silent.add(file.ref().id());
            case COMES_BACK -> unsolved.add(file.ref().id());
            case ALONE -> alone.add(file.ref().id());
            default -> { }
        }
    }

    /** Everybody who is due by now. */
    void call() {
        Instant now = desk.clock.instant();
        for (FollowUpLine line : desk.followUps().lines()) {
            if (!line.promise().due().isAfter(now)) {
                call(line);
            }
        }
    }

    private void call(FollowUpLine line) {
        CaseFile file = line.file();
        CaseId id = file.ref().id();
        if (silent.contains(id)) {
            missed(line);
            return;
        }
        boolean isSolved = !unsolved.remove(id);
        boolean isAlone = alone.contains(id);
        Actor by = isAlone ? desk.clerk : line.isOwnOf(desk.colleague.person()) ? desk.clerk : desk.colleague;
        FollowUpAnswered.Fair fair = isSolved ? FollowUpAnswered.Fair.YES : FollowUpAnswered.Fair.PARTLY;
        CaseFile answered = desk.perform(file, by, new FollowUpAnswered(line.promise().id(), new FollowUpAnswered.Verdict(
                isSolved ? CaseEvent.CustomerAnswered.Solved.YES : CaseEvent.CustomerAnswered.Solved.NO, isSolved ? 5 : 2, fair, fair,
                FollowUpAnswered.Fair.YES, isSolved ? Feeling.CALM : Feeling.UPSET),
                Personal.of(isSolved ? "好了，谢谢" : "又读不出来了"), isAlone ? Personal.of("今天厅里只有一个人") : Personal.NONE));
        desk.tally.add(isAlone ? Used.FOLLOW_UP_ALONE : Used.FOLLOW_UP_BY_A_COLLEAGUE);
        if (!isSolved) {
            new Ending(desk, Twist.PLAIN, 0).again(desk.perform(answered, new CaseEvent.Reopened(Personal.of("客户说没有解决"))));
        }
    }

    private void missed(FollowUpLine line) {
        ZonedDateTime now = desk.clock.instant().atZone(desk.hall.zone());
        Optional<Instant> next = NextTry.after(line.file().closing().after().calls().missed(), now,
                desk.policies.present().timetable().calendar());
        desk.perform(line.file(), desk.colleague, new CaseEvent.FollowUpMissed(line.promise().id(),
                CaseEvent.FollowUpMissed.Missed.NO_ANSWER, next));
        desk.tally.add(next.isPresent() ? Used.FOLLOW_UP_MISSED : Used.FOLLOW_UP_RESTED);
    }
}
