package org.amends.core.remedy;

import org.amends.core.language.Wording;

/** A remedy the pack offers for a failure kind. An empty clock means done at the counter, else the clock gives the due time. */
public record RemedyTemplate(String id, RemedyKind kind, Wording title, Wording detail, String clock, Wording owner) {

    public boolean isAtTheCounter() {
        return clock.isEmpty();
    }
}
