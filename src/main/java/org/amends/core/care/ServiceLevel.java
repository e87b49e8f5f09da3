package org.amends.core.care;

import java.util.Set;
import org.amends.core.language.Wording;

/** A level of care, the points it begins at, and what it gives. Shown to supervisors; the counter sees the measures, never the level. */
public record ServiceLevel(String id, Wording title, int from, Set<Comfort> gives) {

    public ServiceLevel {
        gives = Set.copyOf(gives);
    }
}
