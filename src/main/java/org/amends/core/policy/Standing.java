package org.amends.core.policy;

import java.time.LocalDate;

/**
 * Where a pack stands by its days (settled 3). Rights and limits never shrink by expiry: for {@value #GRACE_DAYS} days they stay
 * under a banner, after that goodwill by clerks needs approval, and rights still stay.
 */
public enum Standing {
    NOT_YET_VALID,
    VALID,
    EXPIRED_IN_GRACE,
    EXPIRED;

    /** Days after the last valid one in which everything stays as it was. */
    public static final int GRACE_DAYS = 30;

    public static Standing of(PackHeader.Validity validity, LocalDate today) {
        if (today.isBefore(validity.from())) {
            return NOT_YET_VALID;
        }
        if (!today.isAfter(validity.to())) {
            return VALID;
        }
        return today.isAfter(validity.to().plusDays(GRACE_DAYS)) ? EXPIRED : EXPIRED_IN_GRACE;
    }

    /** A pack not yet in force here may be taken: only one that is valid today. */
    public boolean mayBeTaken() {
        return this == VALID;
    }

    public boolean wantsBanner() {
        return this != VALID;
    }

    public boolean goodwillByClerksNeedsApproval() {
        return this == EXPIRED;
    }
}
