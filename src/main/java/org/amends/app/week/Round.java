package org.amends.app.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.app.week.counter.WeekDesk;
import org.amends.app.week.counter.Used;
import org.amends.cli.play.PlayFailed;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Status;
import org.amends.core.dayend.CloseDay;
import org.amends.core.dayend.Sealing;
import org.amends.core.people.Approval;
import org.amends.core.refusal.Refusal;
import org.amends.core.rounds.CheckLine;

/** The hall in the morning, and its day in the evening. */
final class Round {
    private final WeekDesk desk;

    Round(WeekDesk desk) {
        this.desk = desk;
    }

    /** All things are looked at: one breaks on the first morning, is out of order still on the second, works again on the third. */
    void look(int day) {
        List<CheckLine> lines = desk.rounds().today();
        for (int i = 0; i < lines.size(); i++) {
            CheckLine line = lines.get(i);
            if (i > 0 || day > 2) {
                expect(desk.rounds().inOrder(line));
                desk.tally.add(Used.CHECKED_IN_ORDER);
            } else if (day == 0) {
                expect(desk.rounds().fault(line, "吐不出票，已报修"));
                desk.tally.add(Used.EQUIPMENT_FAULT);
            } else if (day == 1 && line.fault().isPresent()) {
                desk.tally.add(Used.FAULT_BACK_NEXT_MORNING);
            } else {
                expect(desk.rounds().mended(line, "换了打印头"));
                desk.tally.add(Used.EQUIPMENT_MENDED);
            }
        }
    }

    private static void expect(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new PlayFailed("the round of the hall: refused with " + why.key());
        });
    }

    /** What stayed open over the night and is nobody's order. */
    List<CaseFile> carried() {
        return desk.cases().rows(CaseQuery.inHand()).stream().filter(row -> row.status() == Status.OPEN).map(CaseRow::ref)
                .map(ref -> desk.cases().find(ref.id()).orElseThrow())
                .filter(file -> file.progress().holder().carriedOver().isPresent()).toList();
    }

    /** What is open is carried over with its reason; the supervisor signs the day. */
    void seal(LocalDate day) {
        CloseDay closing = desk.closeDay();
        for (CaseRow row : desk.cases().rows(CaseQuery.inHand())) {
            closing.carryOver(row.ref().id(), "等客户明天带单据来", desk.clerk);
            desk.tally.add(Used.CARRIED_OVER);
        }
        Approval signature = new Approval(desk.supervisor.person(), desk.supervisor.role(), desk.clock.instant(), "day", "看过", "week");
        if (closing.seal(closing.book(day), desk.clerk, signature) instanceof Sealing.Refused refused) {
            throw new PlayFailed("the day " + day + " of counter " + desk.hall.counter() + " was not sealed: " + refused.refusal().key());
        }
        desk.tally.add(Used.DAY_SEALED);
    }
}
