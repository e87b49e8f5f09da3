package org.amends.desk.kit.paper;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.guide.Sheet;
import org.amends.core.printing.queue.NoteIssue;
import org.amends.core.printing.queue.PrintJob;
import org.amends.core.printing.queue.PrintJob.State;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.queue.PrintRoom;
import org.amends.core.printing.queue.Printout;
import org.amends.desk.kit.Background;

/**
 * The print queue of our own as the screens see it: every job is kept before it is sent, followed while the system has it, and
 * noted as issued once the system took it. One for each session. FX thread; all work is done elsewhere.
 */
public final class PrintQueue {
    private final PrintRoom room;
    private final NoteIssue note;
    private final PrintSetup setup;
    private final Background background;
    private final ObservableList<PrintJob> jobs = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private Predicate<PrintJob> claim = job -> false;
    private boolean asking;

    public PrintQueue(PrintRoom room, NoteIssue note, PrintSetup setup, Background background) {
        this.room = room;
        this.note = note;
        this.setup = setup;
        this.background = background;
    }

    /** Shows what the last run of the program left unfinished, and asks what became of it. */
    public void open() {
        background.run(() -> {
            List<PrintJob> left = room.unfinished();
            left.stream().filter(job -> isOpen(job) && job.what().of().isPresent()).forEach(note::printed);
            return left;
        }, left -> {
            jobs.setAll(left);
            ask();
        }, fault::set);
    }

    /** Prints a sheet that was just set; one that did not come out before goes out again instead of twice. */
    public void print(Printout what, Sheet sheet, int copies) {
        PrintOrder order = setup.habitsProperty().get().order(copies);
        failed(what).ifPresentOrElse(job -> again(job, order), () -> begin(() -> room.take(what, sheet, order)));
    }

    /** Prints kept paper once more. */
    public void reprint(Printout what) {
        PrintOrder order = setup.habitsProperty().get().order(1);
        begin(() -> room.queued(what, order));
    }

    /** The last job that needs help goes out again, to the printer chosen now. */
    public void again() {
        if (!sending.get()) {
            stuck().ifPresent(job -> again(job, setup.habitsProperty().get().order(job.order().copies())));
        }
    }

    private void again(PrintJob job, PrintOrder order) {
        sending.set(true);
        background.aside(() -> {
            room.withdraw(job);
            return job;
        }, gone -> begin(() -> room.again(job, order)), this::failed);
    }

    /** The last job that needs help is wanted no more. */
    public void drop() {
        stuck().ifPresent(job -> {
            jobs.removeIf(each -> each.id().equals(job.id()));
            background.aside(() -> {
                room.withdraw(job);
                return job;
            }, gone -> background.run(() -> {
                room.drop(job);
                return job;
            }, dropped -> { }, fault::set), fault::set);
        });
    }

    /** The last job that failed, or waits for a hand at the printer. */
    public Optional<PrintJob> stuck() {
        return jobs.reversed().stream().filter(job -> job.isFailed() || job.standing().trouble().isPresent()).findFirst();
    }

    /** A job of this paper that did not come out yet. */
    private Optional<PrintJob> failed(Printout what) {
        return jobs.reversed().stream().filter(PrintJob::isFailed)
                .filter(job -> job.what().digest().equals(what.digest()) && job.what().of().equals(what.of())).findFirst();
    }

    /** Whether the system has a job of ours whose end is not known. */
    public boolean isUnderWay() {
        return jobs.stream().anyMatch(PrintQueue::isOpen);
    }

    private static boolean isOpen(PrintJob job) {
        return !job.standing().ticket().isEmpty() && (job.state() == State.WAITING || job.state() == State.PRINTING);
    }

    /** Asks the system how far the jobs are; at most one question at a time. */
    public void ask() {
        List<PrintJob> open = jobs.stream().filter(PrintQueue::isOpen).toList();
        if (asking || open.isEmpty()) {
            return;
        }
        asking = true;
        background.aside(() -> open.stream().map(room::ask).toList(), told -> {
            asking = false;
            told.stream().filter(job -> !open.contains(job)).forEach(this::keep);
        }, why -> {
            asking = false;
            fault.set(why);
        });
    }

    /** Whoever has the case of a job in hand notes the paper itself and says true. */
    public void claimedBy(Predicate<PrintJob> noting) {
        claim = noting;
    }

    private void begin(Callable<PrintJob> taking) {
        sending.set(true);
        fault.set(null);
        background.run(taking, this::send, this::failed);
    }

    private void send(PrintJob job) {
        jobs.removeIf(each -> each.state() == State.DONE);
        show(job);
        background.run(() -> room.paper(job), kept -> background.aside(() -> room.hand(job, kept), this::handed, this::failed),
                this::failed);
    }

    private void handed(PrintJob job) {
        sending.set(false);
        keep(job);
        if (!job.isFailed() && !claim.test(job)) {
            background.run(() -> {
                note.printed(job);
                return job;
            }, noted -> { }, fault::set);
        }
    }

    private void keep(PrintJob job) {
        show(job);
        background.run(() -> room.keep(job), kept -> { }, fault::set);
    }

    private void show(PrintJob job) {
        for (int i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).id().equals(job.id())) {
                jobs.set(i, job);
                return;
            }
        }
        jobs.add(job);
    }

    private void failed(Throwable why) {
        sending.set(false);
        fault.set(why);
    }

    public ObservableList<PrintJob> jobs() {
        return jobs;
    }

    public PrintSetup setup() {
        return setup;
    }

    /** Whether something is on its way to the system right now. */
    public ReadOnlyBooleanProperty sendingProperty() {
        return sending.getReadOnlyProperty();
    }

    /** The world failed beside the printer: nothing was sent then. */
    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
