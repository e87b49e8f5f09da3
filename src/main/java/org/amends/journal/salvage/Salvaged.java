package org.amends.journal.salvage;

import java.util.List;
import org.amends.journal.segment.Gap;

/** What was brought back: how many events, how many cases they speak of, what is missing between them, what could not even be begun to be read. */
public record Salvaged(long events, int cases, List<Gap> gaps, List<String> unreadable) {
    public Salvaged {
        gaps = List.copyOf(gaps);
        unreadable = List.copyOf(unreadable);
    }

    public long missing() {
        return gaps.stream().mapToLong(gap -> Math.max(0, gap.to() - gap.from() + 1)).sum();
    }
}
