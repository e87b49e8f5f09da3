package org.amends.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import org.amends.app.bench.FirstFrame;
import org.amends.cli.Console;
import org.amends.print.SystemPrinters;

/** The real desk without a display in a process of its own, which says when its first window can be used; for `bench`. */
public final class FirstWindow {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final List<String> ENTRANCES = List.of("#setup", "#signin");

    private FirstWindow() {
    }

    /** The one argument is the data folder. Runs until it is ended from outside. */
    public static void main(String[] args) throws InterruptedException {
        Path data = Path.of(args[0]);
        DeskProgram desk = Playing.headless(new DeskProgram.Setting(data, data.resolve("sheets"), new SystemPrinters(),
                WIDTH, HEIGHT));
        desk.start();
        desk.shown().await();
        Scene scene = desk.scene().get();
        desk.background().later(() -> FirstFrame.await(scene, () -> isUsable(desk, scene),
                () -> Console.ofThisProcess().out().println(FirstFrame.WORD)));
        desk.await();
    }

    /** The entrance is there, nothing is under way, the keyboard is in it. */
    private static boolean isUsable(DeskProgram desk, Scene scene) {
        return desk.background().isIdle() && scene.getFocusOwner() != null
                && ENTRANCES.stream().anyMatch(id -> scene.lookup(id) != null);
    }
}
