package org.amends.app;

import java.nio.file.Path;
import java.util.List;
import org.amends.app.counter.SavedSheets;
import org.amends.app.play.PlayHouse;
import org.amends.core.guide.Printers;
import org.amends.core.guide.Sheet;

/** Lets the play house start the real desk; its paper goes to a folder instead of a queue. */
final class Playing {

    private Playing() {
    }

    static PlayHouse house() {
        return new PlayHouse(setting -> {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            System.setProperty("java.awt.headless", "true");
            DeskProgram desk = new DeskProgram(new DeskProgram.Setting(setting.data(), setting.sheets(),
                    new FolderPrinter(setting.sheets()), setting.size().width(), setting.size().height()));
            desk.start();
            return new PlayHouse.Running(desk.scene(), desk.shown(), desk.background()::later,
                    desk.background()::isIdle, () -> finish(desk));
        }, new SystemTicks());
    }

    private static void finish(DeskProgram desk) {
        desk.end();
        try {
            desk.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes every sheet that is printed in a play. */
    private record FolderPrinter(Path folder) implements Printers {

        @Override
        public List<String> names() {
            return List.of("play");
        }

        @Override
        public void print(Sheet sheet, String printer, int copies) {
            new SavedSheets(folder).save(sheet, "sheet-" + sheet.digest().substring(0, 12));
        }
    }
}
