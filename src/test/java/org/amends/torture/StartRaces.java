package org.amends.torture;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** T6: two processes start on one folder at the same time: exactly one saves, the other ends without having touched anything. */
final class StartRaces implements Harness {

    @Override
    public Outcome run(Path home, int points, long seed) throws Exception {
        Random dice = new Random(seed);
        List<String> losses = new ArrayList<>();
        for (int race = 0; race < points; race++) {
            Path data = home.resolve("data" + race);
            Process one = KillRounds.writer(data, dice.nextLong(), "sound");
            Process other = KillRounds.writer(data, dice.nextLong(), "sound");
            int winners = (saved(one) ? 1 : 0) + (saved(other) ? 1 : 0);
            one.destroyForcibly().waitFor();
            other.destroyForcibly().waitFor();
            if (winners != 1) {
                losses.add("race " + race + " had " + winners + " winners");
            }
        }
        return new Outcome(points, losses);
    }

    private static boolean saved(Process writer) throws Exception {
        BufferedReader screen = writer.inputReader(StandardCharsets.UTF_8);
        return screen.readLine() != null;
    }
}
