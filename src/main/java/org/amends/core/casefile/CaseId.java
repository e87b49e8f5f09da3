package org.amends.core.casefile;

import java.util.UUID;

/** Identifies a case for ever, on any counter and at the hub. Never shown to people: they use the number. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
