package org.amends.app.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.amends.cli.bench.BenchName;
import org.amends.cli.bench.BenchReport.Finding;
import org.amends.cli.bench.BenchReport.Side;
import org.amends.cli.bench.CannotMeasure;
import org.amends.cli.bench.Spread;

/**
 * The program's first usable window against an empty one, each in a fresh process with this process's own flags, in
 * turns; one of each before goes uncounted, so that both find their files in memory. From process start to the drawn frame.
 */
final class WindowBench {
    private static final double NANOS = 1_000_000;
    private static final int PATIENCE_SECONDS = 60;
    private static final Map<String, String> NO_DISPLAY = Map.of("glass.platform", "Headless", "prism.order", "sw",
            "java.awt.headless", "true");

    private final String program;
    private final Path data;

    /** `program` is the class whose process shows the program's own window over the data folder. */
    WindowBench(String program, Path data) {
        this.program = program;
        this.data = data;
    }

    Finding measure(int rounds) {
        List<Double> ours = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double bare = shown(EmptyWindow.class.getName());
            double full = shown(program);
            if (round > 0) {
                empty.add(bare);
                ours.add(full);
            }
        }
        return Finding.compared(BenchName.FIRST_WINDOW.word(),
                new Side("ms from process start to the program's first usable window", Spread.of(ours)),
                new Side("ms from process start to an empty window", Spread.of(empty)));
    }

    private double shown(String main) {
        long began = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command(main)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            Thread patience = Thread.ofVirtual().start(() -> {
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS));
                process.destroyForcibly();
            });
            try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
                if (!FirstFrame.WORD.equals(said.readLine())) {
                    throw new CannotMeasure("the second process showed no window: " + main);
                }
                return (System.nanoTime() - began) / NANOS;
            } finally {
                LockSupport.unpark(patience);
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            throw new CannotMeasure("no second process: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("interrupted");
        }
    }

    private List<String> command(String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        NO_DISPLAY.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main, data.toString()));
        return command;
    }
}
