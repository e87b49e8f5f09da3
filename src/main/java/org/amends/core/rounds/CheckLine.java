package org.amends.core.rounds;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.core.duty.CheckFinding;
import org.amends.core.duty.Checklist;
import org.amends.core.language.Wording;

/**
 * One thing of a checklist as it stands today: what was found today, the fault it still has from whatever day, how often it was out
 * of order in the last ninety days, and on how many of the last thirty days it had no fault.
 */
public record CheckLine(Place place, Checklist.Item item, Optional<CheckFinding> today, Optional<OpenFault> fault, Past past) {

    /** Its list and that list's title; the item's id is unique within the list. */
    public record Place(String list, Wording title) {
    }

    /** Since when, and what was written of it. */
    public record OpenFault(LocalDate since, String note) {
    }

    /** Counts of days gone by. */
    public record Past(int faults, int upDays, int days) {
        /** Out of order more than once in ninety days. */
        public boolean isRepeated() {
            return faults > 1;
        }
    }

    /** Whether it was looked at today. */
    public boolean isSettled() {
        return today.isPresent();
    }
}
