package org.amends.core.recovery;

import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.refusal.Refusal;

/** Says no to an act, with the reason; empty lets it pass. Pure. */
@FunctionalInterface
interface Guard<E extends CaseEvent> {
    Optional<Refusal> check(Situation situation, E act);
}
