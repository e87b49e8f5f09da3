package org.amends.core.dayend;

import java.time.LocalDate;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.caseload.CaseFiles;
import org.amends.core.customer.Personal;
import org.amends.core.daybook.DayBook;
import org.amends.core.daybook.DayBooks;
import org.amends.core.hall.HallEvent;
import org.amends.core.hall.HallLog;
import org.amends.core.people.Actor;
import org.amends.core.people.Approval;
import org.amends.core.permission.Right;
import org.amends.core.privacy.EndRetention;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;

/** Ends the day: every open case carried over with a reason, the book signed, the day sealed, what was kept long enough erased. Store thread. */
public final class CloseDay {
    private final CaseFiles files;
    private final HallLog log;
    private final Recovery recovery;
    private final DayBooks books;
    private final EndRetention retention;

    public CloseDay(CaseFiles files, HallLog log, Recovery recovery, DayBooks books, EndRetention retention) {
        this.files = files;
        this.log = log;
        this.recovery = recovery;
        this.books = books;
        this.retention = retention;
    }

    public DayBook book(LocalDate day) {
        return books.of(day);
    }

    public LocalDate today() {
        return books.today();
    }

    /** Says why a case stays open over the night. */
    public Acted carryOver(CaseId id, String reason, Actor by) {
        CaseFile file = files.find(id).orElseThrow(() -> new IllegalArgumentException("no case " + id));
        return recovery.perform(file, by, new CaseEvent.CarriedOver(Personal.of(reason.strip())));
    }

    /**
     * Seals the day of the book that was seen, with the second person's signature; refuses while a case is without
     * account, and when the day has changed since: what is signed is what was on screen.
     */
    public Sealing seal(DayBook seen, Actor by, Approval signature) {
        LocalDate day = seen.frame().day();
        DayBook book = books.of(day);
        if (!Right.DAY_END.isOf(by.role())) {
            return refused(Right.DAY_END.refusal(by.role()).orElseThrow());
        }
        if (day.isAfter(books.today())) {
            return refused(Refusal.of("day.future", day.toString()));
        }
        if (book.isSealed()) {
            return refused(Refusal.of("day.sealed", day.toString()));
        }
        if (!book.cases().equals(seen.cases()) || !book.sums().equals(seen.sums())) {
            return refused(Refusal.of("day.changed").withStep("day.look"));
        }
        if (!book.blocking().isEmpty()) {
            return refused(Refusal.of("day.open", String.valueOf(book.blocking().size())).withStep("day.carry"));
        }
        if (!Right.SIGN_DAY.isOf(signature.role())) {
            return refused(Refusal.of("day.signer").withStep("day.supervisor"));
        }
        log.record(by, new HallEvent.DaySealed(day, book.cases().size(),
                book.sums().given(book.frame().currency()), book.integrity().lastHash(), signature));
        retention.run(by);
        return new Sealing.Sealed(books.of(day));
    }

    /** Keeps which files of the day left the store, with their digests. */
    public void exported(LocalDate day, Actor by, Exported exported) {
        log.record(by, new HallEvent.Exported(day, exported.digests()));
    }

    private static Sealing refused(Refusal refusal) {
        return new Sealing.Refused(refusal);
    }
}
