package org.amends.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.care.CarePlan;
import org.amends.core.duty.Checklist;
import org.amends.core.guide.SheetWords;
import org.amends.core.guide.reading.Glossary;

/**
 * What a pack says about the hall itself: care for customers in need, the day's checklists, the paper (HTML templates by id),
 * the hard words and their plain twins, the sentences sheets are written from.
 */
public record HallBook(CarePlan care, List<Checklist> checklists, Map<String, String> templates, Glossary glossary,
        SheetWords words) {
    public static final HallBook EMPTY = new HallBook(CarePlan.NONE, List.of(), Map.of(), Glossary.NONE,
            SheetWords.NONE);

    public HallBook {
        checklists = List.copyOf(checklists);
        templates = Map.copyOf(templates);
    }

    /** The HTML of a sheet. */
    public Optional<String> template(String id) {
        return Optional.ofNullable(templates.get(id));
    }
}
