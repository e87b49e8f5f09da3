package org.amends.core.headoffice;

import java.util.Optional;
import java.util.function.Supplier;
import org.amends.core.people.Actor;
import org.amends.core.permission.Holders;
import org.amends.core.permission.Right;
import org.amends.core.refusal.Refusal;

/** Joins this counter to head office: the right of whoever administers it. Blocks on the network; never on the FX or the store thread. */
public final class JoinHeadOffice {
    private final HeadOffice office;
    private final Supplier<Actor> actor;
    private final Holders holders;

    public JoinHeadOffice(HeadOffice office, Supplier<Actor> actor, Holders holders) {
        this.office = office;
        this.actor = actor;
        this.holders = holders;
    }

    /** Whether whoever is signed in may. */
    public boolean isAllowed() {
        return holders.isOf(Right.HEAD_OFFICE, actor.get().role());
    }

    /** Why not; empty when the counter is joined. */
    public Optional<Refusal> join(String address, String code) {
        return holders.refusal(Right.HEAD_OFFICE, actor.get()).or(() -> office.join(address, code));
    }
}
