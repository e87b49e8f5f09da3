package org.amends.core.policy;

import java.util.List;
import java.util.Optional;

/** What a pack says about keeping personal data (PIPL 6 and 19): purpose and term, kind by kind. Without it nothing lapses by itself. */
public record Retention(List<KeptKind> kinds) {
    public static final Retention NONE = new Retention(List.of());

    public Retention {
        kinds = List.copyOf(kinds);
    }

    /** How many months this kind stays after closing; empty when no term is set. */
    public Optional<Integer> months(String kind) {
        return kinds.stream().filter(k -> k.id().equals(kind)).findFirst().flatMap(KeptKind::months);
    }
}
