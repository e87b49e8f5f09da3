package org.amends.cli.play;

import java.util.List;

/** What one play measured. Keys count every press beside free text; characters count the free text. */
public record PlayReport(String scenario, Count count, List<Leg> legs, FxBusy fx) {

    public PlayReport {
        legs = List.copyOf(legs);
    }

    /** Keys pressed, characters typed, whole milliseconds. */
    public record Count(int keys, int characters, long millis) {
    }

    /** From one picture to the next: keys, milliseconds of the program alone, longest single key. */
    public record Leg(String shot, int keys, long millis, long longestKey) {
    }

    /** How long the FX thread kept a probe waiting, in milliseconds; where it was at the longest. */
    public record FxBusy(long p50, long p99, long longest, String cause, int probes) {
    }
}
