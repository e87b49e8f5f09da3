package org.amends.core.daybook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseRef;
import org.amends.core.hall.Hall;
import org.amends.core.hall.HallEvent;
import org.amends.core.language.Wording;

/** The day book (日结单) of one counter and day. It hides no open case and no lapsed promise. Immutable, any thread. */
public record DayBook(Frame frame, List<CaseLine> cases, Promises promises, Sums sums, Figures figures,
        Integrity integrity) {

    public DayBook {
        cases = List.copyOf(cases);
    }

    /** Where, which day, made when, in which currency sums are told, sealed or not. */
    public record Frame(Hall hall, LocalDate day, Instant madeAt, String currency,
            Optional<HallEvent.DaySealed> sealed) {

        public Seal seal() {
            return sealed.isPresent() ? Seal.SEALED : Seal.OPEN;
        }
    }

    /** Whether the day was signed and sealed. */
    public enum Seal {
        OPEN,
        SEALED
    }

    /** A promise still open, with the masked name of the customer who waits for it. */
    public record PromiseLine(CaseRef ref, Wording customer, Wording what, String owner, Instant due) {
    }

    /** Open promises: due tomorrow, and lapsed by the end of the day or by now, whichever is earlier. */
    public record Promises(List<PromiseLine> tomorrow, List<PromiseLine> lapsed) {
        public Promises {
            tomorrow = List.copyOf(tomorrow);
            lapsed = List.copyOf(lapsed);
        }
    }

    /** Events of the day's cases, the last hash of the chain when this book was made, what head office has, and its word for the day. */
    public record Integrity(long events, String lastHash, SyncState sync, Optional<HallEvent.DayConfirmed> confirmed) {
    }

    /** Cases that keep the day from being sealed. */
    public List<CaseLine> blocking() {
        return cases.stream().filter(CaseLine::blocksSealing).toList();
    }

    public long count(CaseLine.State state) {
        return cases.stream().filter(c -> c.standing().state() == state).count();
    }

    public boolean isSealed() {
        return frame.seal() == Seal.SEALED;
    }

    /** Whether the day tells other cases or sums than those that were signed: something came after the seal. */
    public boolean hasChangedSinceSealing() {
        return frame.sealed().filter(s -> s.cases() != cases.size() || !s.given().equals(sums.given(frame.currency())))
                .isPresent();
    }

    /** A name for files: hall, counter and day, nothing about a person. */
    public String fileStem() {
        return "daybook-" + frame.hall().code() + "-" + frame.hall().counter() + "-" + frame.day();
    }

    /** Whether this book has a line for the case. */
    public boolean holds(CaseRef ref) {
        return cases.stream().anyMatch(c -> c.ref().equals(ref));
    }
}
