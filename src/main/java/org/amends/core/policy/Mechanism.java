package org.amends.core.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Mechanisms a pack may switch on and a hall may switch off again (G16, settled 27). */
public enum Mechanism {
    DANGER_QUESTION,
    GOODWILL,
    EVIDENCE,
    GUIDE_SHEET,
    PHRASE_GUARD,
    FOLLOW_UP,
    MURMUR,
    CHECKLIST,
    SEVERITY,
    FAIRNESS,
    TEACH_BACK,
    MESSAGES,
    LEVELS,
    GREEN_LIST,
    CASEBOOK,
    WARNINGS,
    REHEARSAL,
    ORDERS,
    CUSTOMER_SCREEN,
    WINDOW_CLOCK;

    /** The name as packs and settings write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mechanism> of(String id) {
        return Arrays.stream(values()).filter(m -> m.id().equals(id)).findFirst();
    }
}
