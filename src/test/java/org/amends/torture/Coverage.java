package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * T20, T21: what `installer/torture.sh` measured with JaCoCo before it: branches of the packages that must be whole, lines of all others. Each
 * package below its figure is a loss.
 */
final class Coverage implements Harness {
    private static final Path REPORT = Path.of("target/site/jacoco/jacoco.csv");
    private final String packages;
    private final int column;
    private final double least;

    /** `column` is where the missed ones stand in the report: branches 5, lines 7. */
    Coverage(String packages, int column, double least) {
        this.packages = packages;
        this.column = column;
        this.least = least;
    }

    @Override
    public Outcome run(Path home, int points, long seed) throws IOException {
        if (!Files.exists(REPORT)) {
            return new Outcome(points, List.of("no report over the whole program: " + REPORT));
        }
        java.util.Map<String, long[]> sums = new java.util.TreeMap<>();
        for (String line : Files.readAllLines(REPORT).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            if (cells[1].matches(packages)) {
                long[] sum = sums.computeIfAbsent(cells[1], name -> new long[2]);
                sum[0] += Long.parseLong(cells[column]);
                sum[1] += Long.parseLong(cells[column + 1]);
            }
        }
        List<String> losses = new ArrayList<>();
        sums.forEach((name, sum) -> {
            double covered = sum[0] + sum[1] == 0 ? 1 : (double) sum[1] / (sum[0] + sum[1]);
            if (covered < least) {
                losses.add(String.format(Locale.ROOT, "%s %.1f %%, wanted %.0f %%", name, covered * 100, least * 100));
            }
        });
        return new Outcome(sums.isEmpty() ? points : sums.size(), sums.isEmpty() ? List.of("the report holds no such package") : losses);
    }
}
