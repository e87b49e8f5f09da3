package org.amends.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.amends.app.counter.Assets;
import org.amends.app.counter.SavedSheets;
import org.amends.app.play.PlayHouse;
import org.amends.app.play.PlayPrinter;
import org.amends.app.week.Week;
import org.amends.cli.play.PlayFailed;
import org.amends.cli.play.WeekReport;
import org.amends.core.policy.Policy;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
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
        return new PlayHouse(Playing::running, Playing::picture, new SystemTicks());
    }

    /** Five days, three counters, 200 matters, by the base pack. */
    static WeekReport week(Path folder, long seed) {
        Assets assets = Assets.find();
        return switch (new PackLoader().load(assets.pack("cn-base"))) {
            case PackReading.Whole(Policy policy) -> new Week(policy, new TemplatePress(new PdfRenderer(Fonts.in(assets.fonts())),
                    policy.hall()::template)).play(folder, seed, new Week.Size(3, 200, 40));
            case PackReading.Broken broken -> throw new PlayFailed("the base pack cannot be read: " + broken.problems());
        };
    }

    /** Every sheet that is printed lies in the folder, called after the play and its place in the day. */
    private static PlayPrinter printer(PlayHouse.Setting setting) {
        SavedSheets folder = new SavedSheets(setting.sheets());
        AtomicInteger printed = new AtomicInteger();
        return new PlayPrinter(pdf -> folder.save(new Sheet(pdf, "", 0),
                String.format(Locale.ROOT, "%02d-%s", printed.incrementAndGet(), setting.playing().get())));
    }

    /** A desk that needs no display. */
    static DeskProgram headless(DeskProgram.Setting setting) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        return new DeskProgram(setting);
    }

    private static PlayHouse.Running running(PlayHouse.Setting setting) {
        PlayPrinter printer = printer(setting);
        DeskProgram desk = headless(new DeskProgram.Setting(setting.data(), setting.sheets(), printer,
                setting.size().width(), setting.size().height()));
        desk.start();
        return new PlayHouse.Running(desk.scene(), desk.shown(), desk.background()::later,
                desk.background()::isIdle, printer::turn, () -> finish(desk));
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
}
