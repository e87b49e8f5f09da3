package org.amends.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The program begins where something it needs is missing. */
class StartFaultsTest {

    @Test
    @DisplayName("F68 no display: the program says so in both languages, names what works without one, and ends with 2")
    void saysThatThereIsNoDisplay() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "a system with a shell");
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "installer/run.sh").redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(said).contains("没有可用的显示器", "play", "no display");
    }
}
