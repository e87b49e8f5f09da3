package org.amends.core.guide.reading;

import java.util.List;

/**
 * Figures of a text: sentences; units (Chinese characters, English words) in all and in the longest one; Chinese characters
 * and how many of them are rare; the hard places in order.
 */
public record Ease(int sentences, int units, int longest, Characters characters, List<HardSpot> spots) {

    /** Chinese characters in all, and those beyond the familiar ones. */
    public record Characters(int all, int rare) {

        /** Rare ones in a thousand. */
        public int rarePermille() {
            return all == 0 ? 0 : (int) (rare * 1000L / all);
        }
    }

    public Ease {
        spots = List.copyOf(spots);
    }

    /** Mean length of a sentence in tenths of a unit. */
    public int meanTenths() {
        return sentences == 0 ? 0 : (int) (units * 10L / sentences);
    }

    public boolean isPlain() {
        return spots.isEmpty();
    }
}
