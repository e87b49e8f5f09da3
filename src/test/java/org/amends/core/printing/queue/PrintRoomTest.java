package org.amends.core.printing.queue;

import org.amends.core.printing.Fate;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Trouble;
import org.amends.core.printing.Ink;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amends.core.casefile.CaseRef;
import org.amends.core.guide.Sheet;
import org.amends.core.printing.queue.PrintJob.State;
import org.amends.fixtures.Cases;
import org.amends.fixtures.PrintDesk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrintRoomTest {
    private static final Sheet SHEET = new Sheet(new byte[] {7, 7}, "d1", 1);
    private final PrintDesk desk = PrintDesk.empty();
    private final PrintRoom room = desk.room();
    private final PrintOrder order = new PrintOrder("A", "tray-2", Ink.BLACK, 2);

    private static Printout out(CaseRef ref) {
        return new Printout("recovery", "LARGE", "d1", Optional.ofNullable(ref), 1);
    }

    @Test
    @DisplayName("R2 no paper goes out of which nothing is kept: paper and job are kept before anything is sent")
    void keepsPaperAndJobBeforeAnythingIsSent() {
        PrintJob job = room.take(out(Cases.REF), SHEET, order);
        assertThat(desk.papers.all()).containsExactly(job);
        assertThat(room.paper(job)).contains(SHEET.pdf());
        assertThat(desk.printers.sent).isEmpty();
    }

    @Test
    void handsTheKeptBytesOverAndFollowsTheJobToItsEnd() {
        PrintJob job = room.take(out(null), SHEET, order);
        PrintJob handed = room.hand(job, room.paper(job));
        assertThat(handed.state()).isEqualTo(State.PRINTING);
        assertThat(desk.printers.orders).containsExactly(order);
        assertThat(desk.printers.sent).containsExactly(SHEET.pdf());
        desk.printers.fates.put("A/1", new Fate(Fate.State.PRINTING, Optional.of(Trouble.OUT_OF_PAPER)));
        assertThat(room.ask(handed).standing().trouble()).contains(Trouble.OUT_OF_PAPER);
        desk.printers.fates.put("A/1", new Fate(Fate.State.DONE, Optional.empty()));
        room.keep(room.ask(handed));
        assertThat(desk.papers.all()).isEmpty();
    }

    @Test
    @DisplayName("F61 a printer that is away or refuses: the job stays and is printed later")
    void keepsAJobThatWasRefusedAndPrintsItAgainAsTheOriginal() {
        desk.printers.refusing = Optional.of(Trouble.REFUSING);
        PrintJob job = room.take(out(null), SHEET, order);
        PrintJob failed = room.keep(room.hand(job, room.paper(job)));
        assertThat(failed.standing().trouble()).contains(Trouble.REFUSING);
        desk.printers.refusing = Optional.empty();
        PrintJob again = room.again(failed, order);
        assertThat(again.what().isCopy()).isFalse();
        assertThat(desk.papers.all()).containsExactly(again);
        assertThat(room.hand(again, room.paper(again)).state()).isEqualTo(State.PRINTING);
    }

    @Test
    @DisplayName("F61 what may have been printed already goes out again marked as a copy, counted")
    void marksWhatGoesOutAgainWhenAPageOfItMayExist() {
        PrintJob job = room.take(out(Cases.REF), SHEET, order);
        PrintJob handed = room.hand(job, room.paper(job));
        desk.printers.fates.put("A/1", new Fate(Fate.State.FAILED, Optional.of(Trouble.CANCELLED)));
        PrintJob again = room.again(room.ask(handed), order);
        assertThat(again.what().copy()).isEqualTo(2);
        room.hand(again, room.paper(again));
        assertThat(desk.printers.sent.getLast()).isEqualTo(PrintDesk.marked(SHEET.pdf(), 2));
    }

    @Test
    void marksNothingThatOnlyWaited() {
        PrintJob job = room.take(out(Cases.REF), SHEET, order);
        PrintJob handed = room.hand(job, room.paper(job));
        desk.printers.fates.put("A/1", new Fate(Fate.State.WAITING, Optional.of(Trouble.PAUSED)));
        PrintJob waiting = room.ask(handed);
        room.withdraw(waiting);
        assertThat(desk.printers.withdrawn).containsExactly("A/1");
        assertThat(room.again(waiting, order).what().isCopy()).isFalse();
    }

    @Test
    @DisplayName("F61 a program that ended while a sheet was printed says so at the next start")
    void saysAfterARestartWhatWasCutShortAndFollowsWhatTheSystemStillHas() {
        PrintJob unsent = room.take(out(null), SHEET, order);
        PrintJob sent = room.keep(room.hand(room.take(out(Cases.REF), SHEET, order), Optional.of(SHEET.pdf())));
        PrintRoom next = desk.room();
        assertThat(next.unfinished()).extracting(PrintJob::id).containsExactly(unsent.id(), sent.id());
        assertThat(next.unfinished().getFirst().standing().trouble()).contains(Trouble.CUT_SHORT);
        assertThat(next.again(next.unfinished().getFirst(), order).what().isCopy()).isTrue();
        desk.printers.fates.put("A/1", new Fate(Fate.State.DONE, Optional.empty()));
        assertThat(next.ask(next.unfinished().getLast()).state()).isEqualTo(State.DONE);
    }

    @Test
    void saysThatErasedPaperCannotBePrinted() {
        PrintJob job = room.take(out(Cases.REF), SHEET, order);
        desk.papers.kept.clear();
        assertThat(room.hand(job, room.paper(job)).standing().trouble()).contains(Trouble.PAPER_ERASED);
        assertThat(desk.printers.sent).isEmpty();
        room.drop(job);
        assertThat(desk.papers.all()).isEmpty();
    }
}
