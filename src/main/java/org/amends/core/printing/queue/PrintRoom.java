package org.amends.core.printing.queue;

import org.amends.core.printing.Fate;
import org.amends.core.printing.Handed;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Trouble;
import org.amends.core.printing.Printers;
import org.amends.core.printing.Printer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.amends.core.caseload.PaperArchive;
import org.amends.core.guide.Sheet;
import org.amends.core.identity.Ids;
import org.amends.core.printing.queue.PrintJob.Standing;
import org.amends.core.printing.queue.PrintJob.State;

/**
 * What happens to a job: paper and job are kept before anything is sent, and every step is kept before it is told. Methods say
 * on which thread; those aside may wait for a printer.
 */
public final class PrintRoom {
    private final PrintJobs jobs;
    private final Papers papers;
    private final Printers printers;
    private final CopyMark mark;
    private final Ids ids;
    private final Clock clock;

    /** Where printed PDFs are kept: with their case, or with no case behind them. */
    public record Papers(PaperArchive ofCases, GuideArchive guides) {

        void keep(Printout what, Sheet sheet) {
            what.of().ifPresentOrElse(ref -> ofCases.keep(ref.id(), sheet), () -> guides.keep(sheet));
        }

        /** The kept PDF; empty when it was erased with its case. */
        public Optional<byte[]> find(Printout what) {
            return what.of().map(ref -> ofCases.find(ref.id(), what.digest())).orElseGet(() -> guides.find(what.digest()));
        }
    }

    public PrintRoom(PrintJobs jobs, Papers papers, Printers printers, CopyMark mark, Ids ids, Clock clock) {
        this.jobs = jobs;
        this.papers = papers;
        this.printers = printers;
        this.mark = mark;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a sheet and the order to print it. Store thread. */
    public PrintJob take(Printout what, Sheet sheet, PrintOrder order) {
        papers.keep(what, sheet);
        return queued(what, order);
    }

    /** Orders paper that is kept already. Store thread. */
    public PrintJob queued(Printout what, PrintOrder order) {
        PrintJob job = new PrintJob(ids.next().toString(), what, order, clock.instant(), Standing.NEW);
        jobs.keep(job);
        return job;
    }

    /** A failed job in order to be sent again, in its own place in the queue; marked as a copy when a page of it may exist. Store thread. */
    public PrintJob again(PrintJob job, PrintOrder order) {
        Printout what = job.mayExist() ? job.what().next() : job.what();
        PrintJob next = new PrintJob(job.id(), what, order, clock.instant(), Standing.NEW);
        jobs.keep(next);
        return next;
    }

    /** The kept PDF of a job. Store thread. */
    public Optional<byte[]> paper(PrintJob job) {
        return papers.find(job.what());
    }

    /** Hands it to the system, a copy with its mark. Aside. */
    public PrintJob hand(PrintJob job, Optional<byte[]> kept) {
        if (kept.isEmpty()) {
            return job.with(Standing.failed(Trouble.PAPER_ERASED));
        }
        byte[] pdf = job.what().isCopy() ? mark.on(kept.get(), job.what().copy()) : kept.get();
        return switch (printers.send(pdf, job.order())) {
            case Handed.Refused(Trouble why) -> job.with(Standing.failed(why));
            case Handed.Taken(String ticket) -> job.with(ticket.isEmpty()
                    ? new Standing(State.DONE, Optional.empty(), "") : new Standing(State.PRINTING, Optional.empty(), ticket));
        };
    }

    /** Asks the system how far it is; as it was when the system tells nothing. Aside. */
    public PrintJob ask(PrintJob job) {
        String ticket = job.standing().ticket();
        if (ticket.isEmpty() || job.state() == State.DONE || job.isFailed()) {
            return job;
        }
        Fate fate = printers.fate(ticket);
        return switch (fate.state()) {
            case UNKNOWN -> job;
            case WAITING -> job.with(new Standing(State.WAITING, fate.trouble(), ticket));
            case PRINTING -> job.with(new Standing(State.PRINTING, fate.trouble(), ticket));
            case DONE -> job.with(new Standing(State.DONE, Optional.empty(), ticket));
            case FAILED -> job.with(new Standing(State.FAILED, fate.trouble().or(() -> Optional.of(Trouble.FAILED)), ticket));
        };
    }

    /** Takes what is left of it out of the system's queue, so that it is not printed twice. Aside. */
    public void withdraw(PrintJob job) {
        if (!job.standing().ticket().isEmpty()) {
            printers.withdraw(job.standing().ticket());
        }
    }

    /** Keeps how far a job is; one that is done leaves the queue. Store thread. */
    public PrintJob keep(PrintJob job) {
        if (job.state() == State.DONE) {
            jobs.forget(job.id());
        } else {
            jobs.keep(job);
        }
        return job;
    }

    /** The clerk wants it no more. Store thread. */
    public void drop(PrintJob job) {
        jobs.forget(job.id());
    }

    /**
     * What the last run of the program left: a job whose fate the system may still tell, or one cut short. Store thread.
     */
    public List<PrintJob> unfinished() {
        return jobs.all().stream().map(job -> job.standing().ticket().isEmpty() && !job.isFailed()
                ? job.with(Standing.failed(Trouble.CUT_SHORT)) : job).toList();
    }

    /** Aside. */
    public List<Printer> printers() {
        return printers.all();
    }
}
