package org.amends.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.care.CarePlan;
import org.amends.core.duty.Checklist;

/** What a pack says about the hall itself: care for customers in need, the day's checklists, the paper (HTML templates by id). */
public record HallBook(CarePlan care, List<Checklist> checklists, Map<String, String> templates) {
    public static final HallBook EMPTY = new HallBook(CarePlan.NONE, List.of(), Map.of());

    public HallBook {
        checklists = List.copyOf(checklists);
        templates = Map.copyOf(templates);
    }

    /** The HTML of a sheet. */
    public Optional<String> template(String id) {
        return Optional.ofNullable(templates.get(id));
    }
}
