package org.amends.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.app.counter.Assets;
import org.amends.app.counter.SavedSheets;
import org.amends.app.play.PlayHouse;
import org.amends.cli.play.PlayFailed;
import org.amends.core.guide.Printers;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetPress;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.sheet.TemplatePress;

/** Lets the play house start the real desk; its paper goes to a folder instead of a queue. */
final class Playing {
    private static final int PICTURE_DPI = 96;

    private Playing() {
    }

    static PlayHouse house() {
        return new PlayHouse(setting -> running(program(setting)), Playing::picture, new SystemTicks());
    }

    private static DeskProgram program(PlayHouse.Setting setting) {
        return headless(new DeskProgram.Setting(setting.data(), setting.sheets(),
                new FolderPrinter(new SavedSheets(setting.sheets()), setting.playing(), new AtomicInteger()),
                setting.size().width(), setting.size().height()));
    }

    /** A desk that needs no display. */
    static DeskProgram headless(DeskProgram.Setting setting) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        return new DeskProgram(setting);
    }

    private static PlayHouse.Running running(DeskProgram desk) {
        desk.start();
        return new PlayHouse.Running(desk.scene(), desk.shown(), desk.background()::later,
                desk.background()::isIdle, () -> finish(desk));
    }

    private static void finish(DeskProgram desk) {
        desk.end();
        try {
            desk.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One PNG for each page of each PDF, named after it. */
    private static void picture(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        SheetPress press = new TemplatePress(new PdfRenderer(Fonts.in(Assets.find().fonts())), id -> Optional.empty());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path pdf : files.filter(f -> f.toString().endsWith(".pdf")).toList()) {
                List<byte[]> pages = press.pictures(new Sheet(Files.readAllBytes(pdf), "", 0), PICTURE_DPI);
                String name = pdf.getFileName().toString().replaceFirst("\\.pdf$", "");
                for (int page = 0; page < pages.size(); page++) {
                    Files.write(folder.resolve(name + "-" + (page + 1) + ".png"), pages.get(page));
                }
            }
        } catch (IOException e) {
            throw new PlayFailed("cannot make pictures in " + folder + ": " + e.getMessage());
        }
    }

    /** Takes every sheet that is printed in a play; the file is called after the play and its place in the day. */
    private record FolderPrinter(SavedSheets folder, Supplier<String> playing, AtomicInteger printed)
            implements Printers {

        @Override
        public List<String> names() {
            return List.of("play");
        }

        @Override
        public void print(Sheet sheet, String printer, int copies) {
            folder.save(sheet, String.format(Locale.ROOT, "%02d-%s", printed.incrementAndGet(), playing.get()));
        }
    }
}
