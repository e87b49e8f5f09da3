package org.amends.core.casefile;

import java.time.Instant;
import org.amends.core.care.CareNote;
import org.amends.core.complaint.Beyond;
import org.amends.core.complaint.Murmur;
import org.amends.core.complaint.WorkOrder;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.people.PersonId;
import org.amends.core.promise.Promise;

/** Events beside the eight steps: what was noticed before there was a case, and its clocks. */
public sealed interface AsideEvent extends CaseEvent {

    /** The second event of a murmur; the first is its opening, so that its clock counts from here (M9). */
    record MurmurNoted(Murmur murmur) implements AsideEvent {
    }

    /** Somebody makes a case of it and owns it from now on. */
    record MurmurTaken(PersonId by) implements AsideEvent {
    }

    /** It was settled on the spot, in this way; nobody wanted a case of it. */
    record MurmurAnswered(Personal how) implements AsideEvent {
    }

    /** Care agreed with the customer; a later one takes the place of it (M17). */
    record CareAgreed(CareNote note) implements AsideEvent {
    }

    /** Off the list, at any time; the note goes with its reason. */
    record CareEnded(Personal reason) implements AsideEvent {
    }

    /** Something of the matter went beyond the counter, or was heard from there. */
    record WentBeyondCounter(Beyond way, Personal words) implements AsideEvent {
    }

    /** A clock of the pack stands still from now on, for a reason its rule names (M19). */
    record ClockStopped(String clock, String reason) implements AsideEvent {
    }

    record ClockWentOn(String clock) implements AsideEvent {
    }

    /** The second event of an order from elsewhere (G11): what it says, whom it is about, and its answer by its own time. It waits until somebody takes it up. */
    record OrderTaken(WorkOrder order, Customer customer, Promise answer) implements AsideEvent {
    }

    /**
     * The promise was not kept by its time: its own small recovery is open from here on, owed an apology and a new date by who promised
     * it (M19). Found by the clock, once for a due time; a new date ends it.
     */
    record LapseFound(String promise, Instant due) implements AsideEvent {
    }

    /** The sender was answered by the file of this name. */
    record OrderAnswered(String file) implements AsideEvent {
    }
}
