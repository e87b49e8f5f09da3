package org.amends.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledDeskTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("F01 kill -9 of the real desk in the middle of a case: every step that the screen had left is kept, word for word")
    void keepsWhatTheScreenShowed() throws Exception {
        assertThat(KilledDesk.round(home, new Random(Long.getLong("kill.seed", 20261123)))).isEmpty();
    }
}
