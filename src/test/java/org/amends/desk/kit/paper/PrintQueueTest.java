package org.amends.desk.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amends.core.guide.Sheet;
import org.amends.core.hall.HallEvent;
import org.amends.core.printing.Fate;
import org.amends.core.printing.PrintHabits;
import org.amends.core.printing.queue.PrintJob;
import org.amends.core.printing.queue.PrintJob.State;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.queue.Printout;
import org.amends.core.printing.Trouble;
import org.amends.fixtures.PrintDesk;
import org.junit.jupiter.api.Test;

class PrintQueueTest {
    private static final Sheet SHEET = new Sheet(new byte[] {7}, "d1", 1);
    private static final Printout GUIDE = new Printout("pay", "LARGE", "d1", Optional.empty(), 1);
    private final PrintDesk desk = PrintDesk.empty();
    private final PrintQueue queue = desk.queue();

    @Test
    void notesAPaperTheSystemTookOnce() {
        queue.print(GUIDE, SHEET, 2);
        assertThat(desk.log.all(HallEvent.GuideIssued.class)).singleElement().returns("pay", HallEvent.GuideIssued::template)
                .returns("d1", HallEvent.GuideIssued::digest);
        desk.printers.fates.put("A/1", new Fate(Fate.State.DONE, Optional.empty()));
        queue.ask();
        assertThat(queue.jobs()).extracting(PrintJob::state).containsExactly(State.DONE);
        assertThat(desk.papers.all()).isEmpty();
        assertThat(desk.log.all(HallEvent.GuideIssued.class)).hasSize(1);
    }

    @Test
    void printsAFailedJobAgainWithOneKeyOnAnotherPrinter() {
        desk.printers.refusing = Optional.of(Trouble.REFUSING);
        queue.print(GUIDE, SHEET, 1);
        assertThat(queue.stuck()).isPresent();
        assertThat(desk.log.events()).isEmpty();
        desk.printers.refusing = Optional.empty();
        queue.setup().look();
        queue.setup().nextPrinter();
        queue.again();
        assertThat(desk.printers.orders).extracting(PrintOrder::printer).containsExactly("", "B");
        assertThat(queue.stuck()).isEmpty();
        assertThat(queue.jobs()).extracting(PrintJob::state).containsExactly(State.PRINTING);
    }

    @Test
    void takesAWaitingJobBackBeforeItGoesElsewhere() {
        queue.print(GUIDE, SHEET, 1);
        desk.printers.fates.put("A/1", new Fate(Fate.State.WAITING, Optional.of(Trouble.OFFLINE)));
        queue.ask();
        queue.again();
        assertThat(desk.printers.withdrawn).containsExactly("A/1");
        assertThat(desk.printers.sent).hasSize(2);
    }

    @Test
    void showsAfterARestartWhatWasLeftAndDropsIt() {
        desk.printers.refusing = Optional.of(Trouble.NO_PRINTER);
        queue.print(GUIDE, SHEET, 1);
        PrintQueue next = desk.queue();
        assertThat(next.jobs()).extracting(PrintJob::state).containsExactly(State.FAILED);
        next.drop();
        assertThat(next.jobs()).isEmpty();
        assertThat(desk.queue().jobs()).isEmpty();
    }

    @Test
    void leavesTheNotingToWhoeverHasTheCaseInHand() {
        queue.claimedBy(job -> true);
        queue.print(GUIDE, SHEET, 1);
        assertThat(desk.log.events()).isEmpty();
    }

    @Test
    void turnsPrinterTrayAndInkAndKeepsThem() {
        PrintSetup setup = queue.setup();
        setup.nextTray();
        assertThat(setup.habitsProperty().get().tray()).isEmpty();
        setup.look();
        setup.nextTray();
        setup.turnInk();
        assertThat(PrintHabits.of(desk.wishes)).isEqualTo(setup.habitsProperty().get());
        assertThat(setup.habitsProperty().get().tray()).isEqualTo("tray-1");
        setup.nextPrinter();
        assertThat(setup.habitsProperty().get()).returns("B", PrintHabits::printer).returns("", PrintHabits::tray);
        desk.printers.printers = List.of();
        setup.look();
        assertThat(setup.trouble()).contains(Trouble.NO_PRINTER);
    }
}
