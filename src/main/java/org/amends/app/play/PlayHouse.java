package org.amends.app.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.Scene;
import org.amends.cli.play.PlayCommand;
import org.amends.cli.play.PlayFailed;
import org.amends.cli.play.PlayReport;
import org.amends.cli.play.Scenario;
import org.amends.core.timing.Ticks;

/** Raises the curtain: starts the real desk on the headless platform with a store of its own, and plays on it. */
public final class PlayHouse implements PlayCommand.Stage {
    private static final int PATIENCE_SECONDS = 60;

    private final Function<Setting, Running> desk;
    private final Ticks ticks;

    /** Where the play's data lie and how large the window is. */
    public record Setting(Path data, Path sheets, PlayCommand.Size size) {
    }

    /** The running desk: its scene once shown, the way to its FX thread, whether work is under way, how to end it. */
    public record Running(AtomicReference<Scene> scene, CountDownLatch shown, FxWatch.FxQueue queue,
            java.util.function.BooleanSupplier idle, Runnable end) {
    }

    public PlayHouse(Function<Setting, Running> desk, Ticks ticks) {
        this.desk = desk;
        this.ticks = ticks;
    }

    @Override
    public List<PlayReport> play(List<Scenario> scenarios, Path out, PlayCommand.Size size) {
        Running running = desk.apply(new Setting(out.resolve("data"), out.resolve("sheets"), size));
        try {
            if (!running.shown().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PlayFailed("the window did not come");
            }
            Stagehand hand = new Stagehand(running.scene()::get, running.queue(), running.idle());
            List<PlayReport> reports = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                try (FxWatch watch = new FxWatch(ticks, running.queue())) {
                    watch.start();
                    reports.add(new Player(hand, ticks, out.resolve(scenario.name())).play(scenario, watch));
                }
            }
            return reports;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayFailed("interrupted");
        } finally {
            running.end().run();
        }
    }
}
