package org.amends.cli.bench;

import java.util.List;
import org.amends.cli.bench.BenchReport.Ratio;

/** Samples of one thing, in milliseconds: how many, the one in the middle, the 95th and the 99th of a hundred, the longest. */
public record Spread(int count, double median, double p95, double p99, double longest) {
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;
    private static final double NEARLY_ALL = 0.99;

    /** Of no samples, all is zero. With fewer than a hundred the 99th is the longest. */
    public static Spread of(List<Double> samples) {
        if (samples.isEmpty()) {
            return new Spread(0, 0, 0, 0, 0);
        }
        List<Double> sorted = samples.stream().sorted().toList();
        return new Spread(sorted.size(), rounded(rank(sorted, HALF)), rounded(rank(sorted, MOST)),
                rounded(rank(sorted, NEARLY_ALL)), rounded(sorted.getLast()));
    }

    /** How many times as long as the other; nothing is compared with no time at all. */
    public Ratio against(Spread other) {
        return new Ratio(ratio(median, other.median()), ratio(p99, other.p99()));
    }

    /** The smallest sample that at least this part of all samples does not exceed. */
    private static double rank(List<Double> sorted, double part) {
        return sorted.get((int) Math.ceil(sorted.size() * part) - 1);
    }

    private static Double ratio(double ours, double theirs) {
        return theirs == 0 ? null : Math.round(ours / theirs * 100) / 100.0;
    }

    private static double rounded(double millis) {
        return Math.round(millis * 1000) / 1000.0;
    }
}
