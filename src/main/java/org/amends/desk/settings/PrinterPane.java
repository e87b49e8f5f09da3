package org.amends.desk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.amends.core.guide.Paper;
import org.amends.core.guide.SheetSize;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintHabits;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Trouble;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.paper.PrintBar;
import org.amends.desk.kit.paper.PrintSetup;
import org.amends.desk.kit.theme.Space;

/** Printer, tray and ink with what is wrong; the papers the hall has and the size sheets begin with; a page to try it. */
final class PrinterPane {
    private final PrinterViewModel model;
    private final PrintSetup setup;
    private final Texts texts;
    private final Texts kit;
    private final SectionCard card;
    private final FieldBox printer;
    private final FieldBox tray;
    private final ComboBox<String> printers = new ComboBox<>();
    private final ComboBox<String> trays = new ComboBox<>();
    private final ComboBox<Ink> inks = new ComboBox<>();
    private final ComboBox<SheetSize> sizes = new ComboBox<>();
    private final HBox papers = new HBox(Space.MEDIUM);
    private boolean filling;

    PrinterPane(PrinterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setup = model.setup();
        kit = Texts.of("kit", texts.language());
        printers.setPlaceholder(new Label(kit.get("trouble.NO_PRINTER.what")));
        printer = new FieldBox(texts.get("printer.queue"), list(printers, "settings-printer", name -> name,
                name -> setup.change(habits -> habits.printer(name))));
        tray = new FieldBox(texts.get("printer.tray"), list(trays, "settings-tray", id -> PrintBar.trayName(kit, id),
                id -> setup.change(habits -> habits.tray(id))));
        FieldBox ink = new FieldBox(texts.get("printer.ink"), list(inks, "settings-ink",
                each -> kit.get(each == Ink.BLACK ? "print.ink.black" : "print.ink.as-set"),
                each -> setup.change(habits -> habits.ink(each))));
        FieldBox size = new FieldBox(texts.get("printer.size"), list(sizes, "settings-sheet-size",
                each -> kit.get("size." + each), each -> setup.change(habits -> habits.size(each))));
        for (Paper paper : Paper.values()) {
            papers.getChildren().add(paper(paper));
        }
        Label here = new Label(texts.get("printer.papers"));
        here.getStyleClass().add("field-label");
        card = new SectionCard(texts.get("printer.title"), Icon.PRINT, printer, tray, ink, new VBox(Space.HAIR, here, papers), size,
                new FlowPane(Space.MEDIUM, Space.SMALL,
                        ActButton.plain(texts.get("printer.try"), "Ctrl+P", model::tryPage).named("settings-try"),
                        ActButton.quiet(texts.get("printer.again"), "", model::open)));
        setup.foundProperty().subscribe(now -> fill());
        setup.habitsProperty().subscribe(now -> fill());
        model.triedProperty().subscribe(now -> fill());
    }

    private <T> ComboBox<T> list(ComboBox<T> box, String id, Function<T, String> named, Consumer<T> chosen) {
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : named.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                chosen.accept(is);
            }
        });
        return box;
    }

    private CheckBox paper(Paper paper) {
        CheckBox has = new CheckBox(paper.name());
        has.setId("settings-paper-" + paper);
        has.setOnAction(pressed -> {
            model.turn(paper);
            fill();
        });
        return has;
    }

    private void fill() {
        filling = true;
        PrintHabits habits = setup.habitsProperty().get();
        List<Printer> found = setup.foundProperty().get() == null ? List.of() : setup.foundProperty().get();
        fill(printers, found.stream().map(Printer::name).toList(), setup.present().map(Printer::name).orElse(null));
        List<String> choices = new ArrayList<>(List.of(""));
        setup.present().ifPresent(now -> now.trays().forEach(each -> choices.add(each.id())));
        fill(trays, choices, choices.contains(habits.tray()) ? habits.tray() : "");
        tray.setVisible(choices.size() > 1);
        tray.setManaged(choices.size() > 1);
        fill(inks, List.of(Ink.values()), habits.ink());
        fill(sizes, List.of(SheetSize.values()), habits.size());
        for (Paper paper : Paper.values()) {
            ((CheckBox) papers.getChildren().get(paper.ordinal())).setSelected(habits.papers().contains(paper));
        }
        printer.help(said());
        filling = false;
    }

    private static <T> void fill(ComboBox<T> box, List<T> choices, T now) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(now);
    }

    /** Of the page that was tried, else of the printer. */
    private String said() {
        PrinterViewModel.Page page = model.triedProperty().get();
        if (page.trouble().isPresent()) {
            return trouble(page.trouble().get());
        }
        if (page.state() != PrinterViewModel.Page.State.NONE) {
            return texts.get("printer.state." + page.state().name().toLowerCase(Locale.ROOT));
        }
        if (setup.foundProperty().get() == null) {
            return texts.get("printer.state.looking");
        }
        return setup.trouble().map(this::trouble).orElseGet(() -> texts.get("printer.state.ready"));
    }

    private String trouble(Trouble why) {
        return kit.get("trouble." + why + ".what") + " " + texts.get("printer.help");
    }

    SectionCard node() {
        return card;
    }
}
