package org.amends.core.policy;

import java.util.List;
import org.amends.core.care.CarePlan;
import org.amends.core.duty.Checklist;

/** What a pack says about the hall itself: care for customers in need, and the day's checklists. */
public record HallBook(CarePlan care, List<Checklist> checklists) {
    public static final HallBook EMPTY = new HallBook(CarePlan.NONE, List.of());

    public HallBook {
        checklists = List.copyOf(checklists);
    }
}
