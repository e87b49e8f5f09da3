package org.amends.core.daybook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.casefile.CaseRef;
import org.amends.core.cause.CauseParty;
import org.amends.core.compensation.Money;
import org.amends.core.complaint.Channel;
import org.amends.core.language.Wording;
import org.amends.core.privacy.MaskedCustomer;

/** One case of the day, as the day book tells it. */
public record CaseLine(CaseRef ref, Matter matter, MaskedCustomer customer, Standing standing, Given given,
        Contact contact) {

    /** What it is about: the failure kind's title, how it came, where the cause lies once known. */
    public record Matter(Wording kind, Channel channel, Optional<CauseParty> cause) {
    }

    /** How the case stands at the end of the day; the reason of a carry-over is masked. */
    public record Standing(State state, Instant opened, Optional<Instant> closed, String reason) {
    }

    /** Accounted for in one of three ways, or not yet: a case without account keeps the day from being sealed. */
    public enum State {
        CLOSED,
        CARRIED_OVER,
        /** Still open when the day ended, closed since. */
        CLOSED_LATER,
        UNACCOUNTED
    }

    /** What this case was given today, and the paper and promises it has. */
    public record Given(Money rights, Money goodwill, int sheets, int openPromises) {
        public Money total() {
            return rights.plus(goodwill);
        }
    }

    /** First word (only when opened today) and the customer's verdict. */
    public record Contact(Optional<Duration> firstWord, Optional<Solved> solved) {
    }

    public boolean blocksSealing() {
        return standing.state() == State.UNACCOUNTED;
    }
}
