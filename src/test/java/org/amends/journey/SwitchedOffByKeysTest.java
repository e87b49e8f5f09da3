package org.amends.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A supervisor switches a mechanism off at the real counter: it is gone at once, and what was half typed in a case is not. */
class SwitchedOffByKeysTest {
    private static final Path SCENARIO = Path.of("src/test/resources/scenarios/switch-off.json");

    @TempDir
    private Path folder;

    @Test
    void isGoneAtOnceAndNothingTypedIsLost() throws Exception {
        Program.Ended play = new Program(folder).run("play", "--out", folder.resolve("played").toString(), "--scenario",
                SCENARIO.toString());
        assertThat(play.code()).as(play.err()).isZero();
    }
}
