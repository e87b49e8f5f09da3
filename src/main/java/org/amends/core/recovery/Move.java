package org.amends.core.recovery;

import java.util.Optional;
import java.util.Set;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.Status;
import org.amends.core.refusal.Refusal;

/** A row of the table: from these statuses, this act, under this guard, into that status. */
record Move<E extends CaseEvent>(Class<E> act, Set<Status> from, Guard<E> guard, Status to) {

    Optional<Refusal> check(Situation situation, CaseEvent proposed) {
        Status status = situation.file().progress().status();
        if (!from.contains(status)) {
            return Optional.of(Refusal.of("status." + status.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return guard.check(situation, act.cast(proposed));
    }

    /** The row in one line, for `script.md`. */
    String text() {
        return "| " + from.stream().sorted().toList() + " | " + act.getSimpleName() + " | " + to + " |";
    }
}
