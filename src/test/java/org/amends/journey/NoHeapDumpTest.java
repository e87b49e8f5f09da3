package org.amends.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys stand in memory while a store is open: nobody gets a copy of it on request, or by making the program crash. */
class NoHeapDumpTest {
    private static final List<String> FLAGS = List.of("-XX:+DisableAttachMechanism", "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash");

    @TempDir
    Path folder;

    @Test
    void everyWayToStartTheProgramForbidsCopiesOfItsMemory() throws IOException {
        for (String way : List.of("run.sh", "run.cmd")) {
            assertThat(Files.readString(Path.of("installer", way))).as(way).contains(FLAGS);
        }
        assertThat(Files.readString(Path.of("installer/run.sh"))).contains("ulimit -c 0");
    }

    @Test
    void aHeapDumpOnRequestIsRefused() throws Exception {
        assertThat(dumped(FLAGS)).isFalse();
    }

    @Test
    void withoutTheFlagsItWouldBeMade() throws Exception {
        assertThat(dumped(List.of())).isTrue();
    }

    private boolean dumped(List<String> flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool("java"), "-Xmx32m"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Waiting.class.getName()));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            Path dump = folder.resolve("dump-" + flags.size() + ".hprof");
            Process asking = new ProcessBuilder(tool("jcmd"), Long.toString(program.pid()), "GC.heap_dump", dump.toString())
                    .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
            assertThat(asking.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return Files.exists(dump);
        } finally {
            program.outputWriter().close();
            program.destroy();
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
