package org.amends.desk.kit.paper;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintHabits;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Trouble;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.theme.Space;

/** Where the sheet goes: printer, tray and ink, each turned on by its key; what is wrong with the printer stands beside it. */
public final class PrintBar extends FlowPane {
    private static final String PRINTER = "Alt+P";
    private static final String TRAY = "Alt+T";
    private static final String INK = "Alt+B";

    private final PrintSetup setup;
    private final Texts kit;
    private final ActButton printer;
    private final ActButton tray;
    private final ActButton ink;
    private final Label trouble = new Label();
    private Subscription following = Subscription.EMPTY;

    public PrintBar(PrintSetup setup, Texts kit) {
        super(Space.SMALL, Space.HAIR);
        this.setup = setup;
        this.kit = kit;
        printer = turning(PRINTER, setup::nextPrinter, "print-printer");
        tray = turning(TRAY, setup::nextTray, "print-tray");
        ink = turning(INK, setup::turnInk, "print-ink");
        trouble.setId("print-trouble");
        trouble.getStyleClass().add("warn");
        trouble.setWrapText(true);
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        getChildren().setAll(printer, tray, ink, trouble);
        sceneProperty().subscribe(this::follow);
    }

    /** Follows the set-up, which outlives it, only while it stands in a window; looks for printers each time it comes. */
    private void follow(Scene scene) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (scene != null) {
            following = Subscription.combine(setup.habitsProperty().subscribe(now -> show()),
                    setup.foundProperty().subscribe(now -> show()));
            setup.look();
        }
    }

    public void addKeys(KeyMap keys) {
        keys.said(PRINTER, kit.get("key.printer"), setup::nextPrinter)
                .said(TRAY, kit.get("key.tray"), setup::nextTray)
                .said(INK, kit.get("key.ink"), setup::turnInk);
    }

    private static ActButton turning(String chord, Runnable turn, String id) {
        ActButton button = ActButton.plain("", chord, turn).named(id);
        button.getStyleClass().add("sheet-step");
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void show() {
        PrintHabits habits = setup.habitsProperty().get();
        String name = setup.present().map(Printer::name).orElse(habits.printer());
        printer.setText(name.isEmpty() ? kit.get("print.printer.none") : kit.get("print.printer", name));
        tray.setVisible(setup.present().filter(p -> p.trays().size() > 1).isPresent());
        tray.setText(kit.get("print.tray", trayName(kit, habits.tray())));
        ink.setText(kit.get(habits.ink() == Ink.BLACK ? "print.ink.black" : "print.ink.as-set"));
        trouble.setText(setup.trouble().map(this::said).orElse(""));
    }

    private String said(Trouble why) {
        return kit.get("trouble." + why + ".what", setup.habitsProperty().get().printer());
    }

    /** Names of PWG 5100.3 have words of ours; others are shown as the printer says them. */
    public static String trayName(Texts kit, String tray) {
        String key = "tray." + (tray.isEmpty() ? "auto" : tray);
        return kit.has(key) ? kit.get(key) : tray;
    }
}
