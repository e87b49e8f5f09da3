package org.amends.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.amends.app.play.Stagehand;
import org.amends.cli.bench.CannotMeasure;
import org.amends.cli.bench.Spread;

/**
 * A hand that looks at the clock. An Enter that led to another step is one sample, and the bytes it added to the journal
 * are written bare right after; a sheet that came out is one sample, and its bytes are written bare right after.
 */
final class TimedHand extends Stagehand {
    private static final double NANOS = 1_000_000;
    private static final long LOOK_AGAIN = 500_000;
    private static final int QUIET = 3;

    private final Path store;
    private final Path sheets;
    private final BareDisk disk;
    private final Samples enters = new Samples();
    private final Samples papers = new Samples();

    /** Ours and the bare machine's, in turns. */
    record Samples(List<Double> ours, List<Double> bare) {

        Samples() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Spread spread() {
            return Spread.of(ours);
        }

        Spread bareSpread() {
            return Spread.of(bare);
        }

        private void clear() {
            ours.clear();
            bare.clear();
        }
    }

    TimedHand(Stagehand hand, Path store, Path sheets) {
        super(hand);
        this.store = store;
        this.sheets = sheets;
        this.disk = new BareDisk(store);
    }

    Samples enters() {
        return enters;
    }

    Samples papers() {
        return papers;
    }

    /** What was measured so far was for warming up. */
    void forget() {
        enters.clear();
        papers.clear();
    }

    @Override
    public void press(String chord) {
        if (!chord.endsWith("Enter")) {
            super.press(chord);
            return;
        }
        settle();
        String before = screen();
        long journal = size(store, "journal");
        long paper = size(sheets, "");
        long began = System.nanoTime();
        strike(chord);
        double printed = -1;
        for (int quiet = 0; quiet < QUIET && screen().equals(before);) {
            quiet = isIdle() ? quiet + 1 : 0;
            printed = printed < 0 && size(sheets, "") > paper ? millis(began) : printed;
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        double took = millis(began);
        boolean led = !screen().equals(before);
        settle();
        note(enters, led ? took : -1, size(store, "journal") - journal);
        note(papers, printed, size(sheets, "") - paper);
    }

    private void note(Samples samples, double took, long bytes) {
        if (took >= 0 && bytes > 0) {
            samples.ours().add(took);
            samples.bare().add(disk.write((int) bytes));
        }
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / NANOS;
    }

    private static long size(Path folder, String beginning) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(beginning)).toList()) {
                size += file.toString().endsWith(".tmp") || !Files.exists(file) ? 0 : Files.size(file);
            }
            return size;
        } catch (IOException e) {
            throw new CannotMeasure("cannot look into " + folder + ": " + e.getMessage());
        }
    }
}
