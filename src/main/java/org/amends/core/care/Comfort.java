package org.amends.core.care;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a service level may give: comfort and time, never money, limits or terms (settled 25). A closed set for that reason. */
public enum Comfort {
    FAST_LANE,
    NAMED_CONTACT,
    CALL_AHEAD,
    HOME_VISIT,
    LARGE_PRINT,
    LONGER_TIME,
    SEAT_FIRST,
    MESSAGE_FIRST,
    INTERPRETER;

    /** As packs write it. */
    public static Optional<Comfort> of(String id) {
        return Arrays.stream(values())
                .filter(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id)).findFirst();
    }
}
