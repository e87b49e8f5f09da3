package org.amends.core.fairness;

import java.util.List;

/** One gauge of one case: its checks, each met or not; a waived gauge counts as settled though not full. */
public record GaugeReading(Gauge gauge, List<Check> checks, Waiver waiver) {

    public GaugeReading {
        checks = List.copyOf(checks);
    }

    /** Whether the clerk set the gauge aside with a reason. */
    public enum Waiver {
        NONE,
        WAIVED
    }

    /** One thing a fair recovery holds; the key names its text. */
    public record Check(String key, Met met) {
    }

    /** Met or still missing. */
    public enum Met {
        YES,
        NOT_YET
    }

    public boolean isFull() {
        return missing().isEmpty();
    }

    /** Full, or waived with a reason. */
    public boolean isSettled() {
        return isFull() || waiver == Waiver.WAIVED;
    }

    /** Keys of the checks still missing. */
    public List<String> missing() {
        return checks.stream().filter(c -> c.met() == Met.NOT_YET).map(Check::key).toList();
    }

    /** Whole percent of the checks met. */
    public int percent() {
        return (int) (100L * (checks.size() - missing().size()) / checks.size());
    }
}
