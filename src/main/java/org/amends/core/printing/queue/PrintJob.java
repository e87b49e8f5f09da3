package org.amends.core.printing.queue;

import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Trouble;
import java.time.Instant;
import java.util.Optional;

/** One order in our own queue. Holds no word of a customer: the paper itself lies in the archive under the key of its case. */
public record PrintJob(String id, Printout what, PrintOrder order, Instant when, Standing standing) {

    /** How far it is; with the system's ticket once it was handed over. */
    public record Standing(State state, Optional<Trouble> trouble, String ticket) {
        public static final Standing NEW = new Standing(State.WAITING, Optional.empty(), "");

        public static Standing failed(Trouble why) {
            return new Standing(State.FAILED, Optional.of(why), "");
        }
    }

    /** What the clerk is told. */
    public enum State {
        WAITING,
        PRINTING,
        DONE,
        FAILED
    }

    public PrintJob with(Standing now) {
        return new PrintJob(id, what, order, when, now);
    }

    public State state() {
        return standing.state();
    }

    public boolean isFailed() {
        return state() == State.FAILED;
    }

    /** A page of it may be in somebody's hand: the system took it and did more than let it wait. */
    public boolean mayExist() {
        return !standing.ticket().isEmpty() && state() != State.WAITING || standing.trouble().filter(t -> t == Trouble.CUT_SHORT).isPresent();
    }
}
