package org.amends.app.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Papers papers;
    private final Ticks ticks;

    /** Where the play's data and sheets lie, how large the window is, and what is being played right now. */
    public record Setting(Path data, Path sheets, PlayCommand.Size size, Supplier<String> playing) {
    }

    /** Makes pictures beside the PDFs of a folder, one for each page. Any thread. */
    @FunctionalInterface
    public interface Papers {
        void picture(Path folder);
    }

    /** The running desk: its scene once shown, the way to its FX thread, whether work is under way, its printer, how to end it. */
    public record Running(AtomicReference<Scene> scene, CountDownLatch shown, FxWatch.FxQueue queue,
            BooleanSupplier idle, Consumer<String> printer, Runnable end) {
    }

    public PlayHouse(Function<Setting, Running> desk, Papers papers, Ticks ticks) {
        this.desk = desk;
        this.papers = papers;
        this.ticks = ticks;
    }

    @Override
    public List<PlayReport> play(List<Scenario> scenarios, Path out, PlayCommand.Size size) {
        AtomicReference<String> playing = new AtomicReference<>("");
        return raised(new Setting(out.resolve("data"), out.resolve("sheets"), size, playing::get), running -> {
            Company company = new Company(running, ticks);
            List<PlayReport> reports = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                playing.set(scenario.name());
                try (FxWatch watch = company.watch()) {
                    reports.add(company.play(scenario, watch, out));
                }
            }
            papers.picture(out.resolve("sheets"));
            papers.picture(out.resolve("day"));
            return reports;
        });
    }

    /** Raises the curtain, lets somebody act on the running desk, and lets it fall again whatever came of it. */
    public <T> T raised(Setting setting, Function<Running, T> acting) {
        Running running = desk.apply(setting);
        try {
            if (!running.shown().await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PlayFailed("the window did not come");
            }
            return acting.apply(running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayFailed("interrupted");
        } finally {
            running.end().run();
        }
    }
}
