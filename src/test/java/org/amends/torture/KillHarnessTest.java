package org.amends.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the store's process with -9 at random moments while it writes cases, opens the folder anew and holds it against
 * what the writer was told was saved. `-Dkill.seed` replays a run, `-Dkill.rounds` makes it longer.
 */
class KillHarnessTest {
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 4);

    @TempDir
    Path folder;

    @Test
    @DisplayName("F01 kill -9 at any moment: all that was told is there")
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
        assertThat(KillRounds.run(folder, files, rounds, seed)).as("%s files; replay: mvn -o -q test -Dtest=KillHarnessTest"
                + " -Dkill.seed=%d -Dkill.rounds=%d", files, seed, rounds).isEmpty();
    }
}
