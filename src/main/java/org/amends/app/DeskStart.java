package org.amends.app;

import java.nio.file.Path;
import java.util.Locale;
import org.amends.cli.Amends;
import org.amends.cli.Console;
import org.amends.print.SystemPrinters;

/** Opens the desk in a window for real. Its data lie in `amends.data`, else in the user's own folder. */
public final class DeskStart {
    private static final int NO_DISPLAY = 2;

    private DeskStart() {
    }

    /** Returns the exit code once the window is closed. */
    public static int run(Console console) throws InterruptedException {
        if (isWithoutDisplay()) {
            console.err().println("没有可用的显示器。无窗口演示：play --out 文件夹 / No display. Without one, try: play --out FOLDER");
            return NO_DISPLAY;
        }
        Path data = Path.of(System.getProperty("amends.data",
                Path.of(System.getProperty("user.home"), ".amends").toString()));
        DeskProgram desk = new DeskProgram(new DeskProgram.Setting(data, data.resolveSibling("amends-sheets"),
                new SystemPrinters(), 0, 0));
        desk.start();
        desk.await();
        return desk.fault().map(fault -> Amends.cannotBegin(console, fault)).orElse(0);
    }

    private static boolean isWithoutDisplay() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && System.getenv("DISPLAY") == null && System.getProperty("glass.platform") == null;
    }
}
