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

    /**
     * How long the FX thread kept a probe waiting, in milliseconds, after each screen's first showing and beside the
     * pictures the play takes; where it was at the longest; how many probes, and how many of them waited over 50.
     */
    public record FxBusy(long p50, long p99, long longest, String cause, int probes, int over50, Apart firstShowings,
            Apart pictures) {
    }

    /** What is told apart from the figures: how many probes met it, and the longest. */
    public record Apart(int probes, long longest, String cause) {
    }
}
