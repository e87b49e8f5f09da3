package org.amends.core.complaint;

import java.util.List;
import org.amends.core.language.Wording;

/** What to do at once for a danger (G1): what is said to do now in order, whom we call, and the clock of minutes it starts. */
public record DangerAdvice(Danger danger, Wording title, List<Wording> acts, Wording call, String clock) {

    public DangerAdvice {
        acts = List.copyOf(acts);
    }
}
