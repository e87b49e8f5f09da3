package org.amends.torture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * All figures, a seeded part of tier G with every test; `installer/torture.sh --tier G|N|R` tries them whole. Prints one line a figure,
 * and one line with its replay for each loss.
 */
class TortureTest {
    private static final Figure.Tier TIER = Figure.Tier.valueOf(System.getProperty("torture.tier", "CI").toUpperCase(Locale.ROOT));
    private static final String ONLY = System.getProperty("torture.only", "");
    /** With every test always the same; by command another each time, printed so that it can be run again. */
    private static final long SEED = Long.getLong("torture.seed",
            TIER == Figure.Tier.CI ? 20_261_123L : System.nanoTime() & 0xFFFF_FFFFL);
    private static final int POINTS = Integer.getInteger("torture.points", 0);

    /** Says beside each figure how busy the machine was: a time on a busy machine says little. Child processes are not in it. */
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir
    Path home;

    @TempDir(factory = InMemory.class)
    Path memory;

    /**
     * Where the system has such a place: no figure but the timed ones asks a real medium anything. What a force is worth is known from the
     * operations that were written down, and a killed process leaves all that it gave to the system.
     */
    static final class InMemory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            Path shared = Path.of("/dev/shm");
            return Files.isWritable(shared) ? Files.createTempDirectory(shared, "torture") : Files.createTempDirectory("torture");
        }
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void losesNothing(Figure figure) throws Exception {
        if (!ONLY.isEmpty() && Arrays.stream(ONLY.split(",")).noneMatch(figure.name()::equals)) {
            return;
        }
        int points = POINTS > 0 ? POINTS : figure.points(TIER);
        if (points == 0) {
            return;
        }
        long begun = System.nanoTime();
        long used = MACHINE.getProcessCpuTime();
        Path place = Files.createDirectories((figure.isTimed() ? home : memory).resolve(figure.name()));
        Harness.Outcome outcome = figure.harness().run(place, points, SEED);
        System.out.printf(Locale.ROOT, "%-4s %s: %,d points, %d losses, seed %d, %d s, %d s of processors, load %.1f%n", figure,
                figure.what(), outcome.points(), outcome.losses().size(), SEED, (System.nanoTime() - begun) / 1_000_000_000,
                (MACHINE.getProcessCpuTime() - used) / 1_000_000_000, MACHINE.getSystemLoadAverage());
        for (String loss : outcome.losses()) {
            System.out.printf(Locale.ROOT, "LOST %s %s; replay: installer/torture.sh --only %s --points %d --seed %d%n", figure,
                    loss.replace('\n', ' '), figure, points, SEED);
        }
        assertThat(outcome.losses()).isEmpty();
        assertThat(outcome.points()).isPositive();
    }

    @Test
    void findsAStoreThatForgets() throws Exception {
        Path data = home.resolve("data");
        Written written = new Written();
        try (var store = org.amends.fixtures.Stores.open(data)) {
            written.next(store);
            written.next(store);
        }
        Path early = Written.copied(data, home.resolve("early"));
        try (var store = org.amends.fixtures.Stores.open(data)) {
            written.next(store);
        }
        assertThat(written.missingIn(early)).hasSize(1).first().asString().contains("told at 3, found at 2");
    }
}
