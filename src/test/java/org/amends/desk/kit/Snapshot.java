package org.amends.desk.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.amends.desk.kit.theme.Look;

/** Pictures of a view in the headless toolkit, to look at: `Snapshot.of(() -> view, 1366, 768, file)`. */
public final class Snapshot {
    private static boolean started;

    private Snapshot() {
    }

    public static Path of(Supplier<Parent> view, int width, int height, Path file) {
        return of(view, width, height, Look.standard(), file);
    }

    public static Path of(Supplier<Parent> view, int width, int height, Look look, Path file) {
        return onFx(() -> {
            Scene scene = new Scene(view.get(), width, height);
            look.putOn(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            write(scene, file);
            stage.close();
            return file;
        });
    }

    /** Writes what a scene shows now. FX thread. */
    public static void write(Scene scene, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
    }

    /** Waits until the toolkit has shown what was last changed. */
    public static void settled() {
        CountDownLatch pulses = new CountDownLatch(2);
        onFx(() -> {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pulses.countDown();
                    if (pulses.getCount() == 0) {
                        stop();
                    }
                }
            };
            timer.start();
            return timer;
        });
        try {
            pulses.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Does something on the FX thread, starting the toolkit when it does not run yet. */
    public static synchronized <T> T onFx(Callable<T> work) {
        if (!started) {
            CountDownLatch up = new CountDownLatch(1);
            try {
                Platform.startup(up::countDown);
                up.await();
            } catch (IllegalStateException runsAlready) {
                up.countDown();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            Platform.setImplicitExit(false);
            started = true;
        }
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
