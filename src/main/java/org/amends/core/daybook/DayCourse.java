package org.amends.core.daybook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.casefile.Status;
import org.amends.core.privacy.MaskedCustomer;

/** One case seen from one day: its history cut at the day's end, so that a past day always tells the same. */
final class DayCourse {
    private final List<Recorded> history;
    private final BusinessDay day;
    private final CaseFile file;

    private DayCourse(List<Recorded> history, BusinessDay day, CaseFile file) {
        this.history = history;
        this.day = day;
        this.file = file;
    }

    /** Empty when the case did not exist by the end of that day. */
    static Optional<DayCourse> of(List<Recorded> history, BusinessDay day) {
        return CaseFile.fold(until(history, day.end())).map(file -> new DayCourse(history, day, file));
    }

    /** The file as it stood when the day ended. */
    CaseFile file() {
        return file;
    }

    List<Recorded> before() {
        return until(history, day.start());
    }

    List<Recorded> upToEnd() {
        return until(history, day.end());
    }

    List<Recorded> today() {
        return history.stream().filter(r -> day.contains(r.at())).toList();
    }

    /** Whether the day book must tell of it: opened, acted on or still in hand that day. */
    boolean belongs() {
        return file.progress().status() != Status.CLOSED || !today().isEmpty();
    }

    <E extends CaseEvent> List<E> today(Class<E> type) {
        return today().stream().map(Recorded::event).filter(type::isInstance).map(type::cast).toList();
    }

    boolean wasOpenedToday() {
        return day.contains(file.progress().times().opened());
    }

    boolean wasClosedToday() {
        return file.progress().status() == Status.CLOSED && day.contains(file.progress().times().since());
    }

    /** From the first second to the first apology, when the case was opened on this day. */
    Optional<Duration> firstWord() {
        Instant opened = file.progress().times().opened();
        return wasOpenedToday() ? until(history, day.end()).stream()
                .filter(r -> r.event() instanceof CaseEvent.ApologyGiven)
                .findFirst().map(r -> Duration.between(opened, r.at())) : Optional.empty();
    }

    /**
     * Closed by the end of the day; else carried over on the day (the last reason holds) or afterwards, before anything
     * else ended it; a day that is accounted for stays so whatever comes later.
     */
    CaseLine.Standing standing() {
        Instant opened = file.progress().times().opened();
        if (file.progress().status() == Status.CLOSED) {
            return new CaseLine.Standing(CaseLine.State.CLOSED, opened,
                    Optional.of(file.progress().times().since()), "");
        }
        List<CaseEvent.CarriedOver> carried = today(CaseEvent.CarriedOver.class);
        if (!carried.isEmpty()) {
            return carriedOver(opened, carried.getLast());
        }
        return history.stream().filter(r -> !r.at().isBefore(day.end())).map(r -> later(opened, r))
                .flatMap(Optional::stream).findFirst().orElseGet(() ->
                        new CaseLine.Standing(CaseLine.State.UNACCOUNTED, opened, Optional.empty(), ""));
    }

    private Optional<CaseLine.Standing> later(Instant opened, Recorded recorded) {
        return switch (recorded.event()) {
            case CaseEvent.CarriedOver carried -> Optional.of(carriedOver(opened, carried));
            case CaseEvent.Closed closed -> Optional.of(new CaseLine.Standing(
                    CaseLine.State.CLOSED_LATER, opened, Optional.of(recorded.at()), ""));
            default -> Optional.empty();
        };
    }

    private CaseLine.Standing carriedOver(Instant opened, CaseEvent.CarriedOver carried) {
        return new CaseLine.Standing(CaseLine.State.CARRIED_OVER, opened, Optional.empty(),
                MaskedCustomer.text(carried.reason(), file.intake().customer()));
    }

    private static List<Recorded> until(List<Recorded> history, Instant end) {
        return history.stream().filter(r -> r.at().isBefore(end)).toList();
    }
}
