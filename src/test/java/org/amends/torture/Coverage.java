package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * T20, T21: what `installer/torture.sh` measured with JaCoCo before it: branches of the packages that must be whole, each for itself, and lines
 * of all the program together; what falls short is named.
 */
final class Coverage implements Harness {
    private static final Path REPORT = Path.of("target/site/jacoco/jacoco.csv");
    private final String packages;
    private final int column;
    private final double least;
    private final boolean isEachHeld;

    /** `column` is where the missed ones stand in the report: branches 5, lines 7. */
    Coverage(String packages, int column, double least) {
        this.isEachHeld = least == 1;
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
        long[] all = new long[2];
        sums.forEach((name, sum) -> {
            all[0] += sum[0];
            all[1] += sum[1];
            hold(name, sum, isEachHeld ? losses : new ArrayList<>());
        });
        hold("all", all, losses);
        return new Outcome(sums.isEmpty() ? points : sums.size(), sums.isEmpty() ? List.of("the report holds no such package") : losses);
    }

    /** Prints what falls short, loss or not. */
    private void hold(String name, long[] missed, List<String> losses) {
        double covered = missed[0] + missed[1] == 0 ? 1 : (double) missed[1] / (missed[0] + missed[1]);
        String line = String.format(Locale.ROOT, "%s %.1f %%, wanted %.0f %%", name, covered * 100, least * 100);
        if (covered < least) {
            losses.add(line);
        }
        if (covered < least || name.equals("all")) {
            System.out.println("     " + line);
        }
    }
}
