package org.amends.core.permission;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.amends.core.people.RoleId;
import org.amends.core.refusal.Refusal;

/**
 * What only some may do at a counter. Services ask before they act; a screen that forgot to ask changes nothing. Roles the pack
 * names above the clerk rank with the supervisor; the administrator sees no case and no customer.
 */
public enum Right {
    /** Begin cases, act in them, look at them and at customers. */
    CASES(Rank.CLERK, Rank.SUPERVISOR),
    /** Carry over, close and export a day. */
    DAY_END(Rank.CLERK, Rank.SUPERVISOR),
    /** Sign a day as the second person. */
    SIGN_DAY(Rank.SUPERVISOR),
    /** Say yes to copies and erasures of personal data. */
    PERSONAL_DATA(Rank.SUPERVISOR),
    /** Let somebody try again who was locked out. */
    RELEASE(Rank.SUPERVISOR, Rank.ADMINISTRATOR),
    /** Take the company's list of customers. */
    CUSTOMER_LIST(Rank.SUPERVISOR, Rank.ADMINISTRATOR),
    /** Change the hall's details. */
    HALL(Rank.ADMINISTRATOR),
    /** Say yes to who works here. */
    PEOPLE(Rank.ADMINISTRATOR),
    /** Say yes to packs, to whose packs are taken, and to what is switched off. */
    PACKS(Rank.ADMINISTRATOR),
    /** Have the two codes of the hall's key made anew. */
    HALL_KEY(Rank.ADMINISTRATOR),
    /** Join this counter to head office, or to another. */
    HEAD_OFFICE(Rank.ADMINISTRATOR);

    /** Where a role stands. */
    private enum Rank {
        CLERK, SUPERVISOR, ADMINISTRATOR;

        static Rank of(RoleId role) {
            if (role.equals(RoleId.CLERK)) {
                return CLERK;
            }
            return role.equals(RoleId.ADMINISTRATOR) ? ADMINISTRATOR : SUPERVISOR;
        }
    }

    private final Set<Rank> ranks;

    Right(Rank... ranks) {
        this.ranks = Set.copyOf(Arrays.asList(ranks));
    }

    public boolean isOf(RoleId role) {
        return ranks.contains(Rank.of(role));
    }

    /** Why this role may not; empty when it may. */
    public Optional<Refusal> refusal(RoleId role) {
        return isOf(role) ? Optional.empty() : Optional.of(refusal());
    }

    /** What somebody without the right is told. */
    Refusal refusal() {
        return ranks.contains(Rank.SUPERVISOR)
                ? ranks.contains(Rank.CLERK) ? Refusal.of("right.counter") : Refusal.of("right.supervisor")
                : Refusal.of("right.administrator");
    }

    /** Whether a supervisor stands in as long as the counter has no administrator. */
    boolean isStoodInFor() {
        return ranks.equals(Set.of(Rank.ADMINISTRATOR));
    }

    static boolean isSupervisor(RoleId role) {
        return Rank.of(role) == Rank.SUPERVISOR;
    }
}
