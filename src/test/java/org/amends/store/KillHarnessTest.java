package org.amends.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.amends.core.fault.Fault;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the store's process with -9 at random moments while it writes cases, opens the folder anew and holds it against
 * what the writer was told was saved. `-Dkill.seed` replays a run, `-Dkill.rounds` makes it longer.
 */
class KillHarnessTest {
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);
    private static final int LONGEST = 60;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasToldSavedWhateverMomentItIsKilled() throws Exception {
        run("sound", SEED, ROUNDS);
    }

    @Test
    void findsAStoreThatSaysSavedBeforeItIs() {
        assertThatThrownBy(() -> run("lazy", SEED, ROUNDS)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dkill.seed=" + SEED)
                .hasMessageFindingMatch("told at \\d+, found at|does not open");
    }

    private void run(String files, long seed, int rounds) throws Exception {
        Random dice = new Random(seed);
        Path data = Files.createDirectories(folder.resolve("data"));
        KillOracle oracle = new KillOracle(folder.resolve("told"));
        for (int round = 1; round <= rounds; round++) {
            writeAndKill(data, dice, files, oracle);
            List<String> missing = missing(data, oracle);
            assertThat(missing).as("round %d of %s files; replay: mvn -o -q test -Dtest=KillHarnessTest"
                    + " -Dkill.seed=%d -Dkill.rounds=%d", round, files, seed, rounds).isEmpty();
        }
    }

    private static List<String> missing(Path data, KillOracle oracle) throws IOException {
        try (StoreSession store = Stores.open(data)) {
            return oracle.missingIn(store);
        } catch (Fault fault) {
            return List.of("the store does not open: " + fault.code());
        }
    }

    private static void writeAndKill(Path data, Random dice, String files, KillOracle oracle) throws Exception {
        int lines = 1 + dice.nextInt(LONGEST);
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledWriter.class.getName(), data.toString(), Long.toString(dice.nextLong()), files)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader screen = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                oracle.told(expected(screen.readLine()));
            }
            assertThat(writer.waitFor(dice.nextInt(3000), TimeUnit.MICROSECONDS)).as("still writing").isFalse();
            writer.toHandle().destroyForcibly();
            drain(screen, oracle);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static String expected(String line) {
        assertThat(line).as("the writer must go on until it is killed").isNotNull();
        return line;
    }

    /** What was still under way to the screen counts as told; half a line does not. (Killed by its handle: streams stay.) */
    private static void drain(BufferedReader screen, KillOracle oracle) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = screen.read(); c >= 0; c = screen.read()) {
            if (c == '\n') {
                oracle.told(line.toString());
                line.setLength(0);
            } else {
                line.append((char) c);
            }
        }
    }
}
