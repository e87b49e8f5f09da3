package org.amends.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** T30: what failed once, tried again with its seed: `src/test/resources/torture/seeds.tsv`, one line a failure (figure, points, seed, why). */
final class Regressions implements Harness {
    private static final Path SEEDS = Path.of("src/test/resources/torture/seeds.tsv");

    @Override
    public Outcome run(Path home, int points, long seed) throws Exception {
        List<String> losses = new ArrayList<>();
        int tried = 0;
        for (String line : lines()) {
            String[] parts = line.split("\t", -1);
            Figure figure = Figure.valueOf(parts[0]);
            Path place = Files.createDirectories(home.resolve(Integer.toString(tried++)));
            figure.harness().run(place, Integer.parseInt(parts[1]), Long.parseLong(parts[2])).losses()
                    .forEach(loss -> losses.add(line + ": " + loss));
        }
        return new Outcome(tried, losses);
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(SEEDS).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
}
