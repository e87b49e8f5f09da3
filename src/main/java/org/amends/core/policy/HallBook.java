package org.amends.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.care.CarePlan;
import org.amends.core.duty.Checklist;
import org.amends.core.guide.SheetWords;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.teachback.TeachBack;

/**
 * What a pack says about the hall itself: care for customers in need, the day's checklists, the paper (HTML templates by id),
 * the hard words and their plain twins, the sentences sheets are written from, the last question of each sheet by its id.
 */
public record HallBook(CarePlan care, List<Checklist> checklists, Map<String, String> templates, Glossary glossary,
        SheetWords words, Map<String, TeachBack> teachBacks) {
    public static final HallBook EMPTY = new HallBook(CarePlan.NONE, List.of(), Map.of(), Glossary.NONE,
            SheetWords.NONE, Map.of());

    public HallBook {
        checklists = List.copyOf(checklists);
        templates = Map.copyOf(templates);
        teachBacks = Map.copyOf(teachBacks);
    }

    /** What is asked last about a sheet. */
    public Optional<TeachBack> teachBack(String template) {
        return Optional.ofNullable(teachBacks.get(template));
    }

    /** The HTML of a sheet. */
    public Optional<String> template(String id) {
        return Optional.ofNullable(templates.get(id));
    }
}
