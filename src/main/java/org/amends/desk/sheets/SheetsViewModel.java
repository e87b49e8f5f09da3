package org.amends.desk.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.printing.queue.IssuedPaper;
import org.amends.core.printing.queue.Printout;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.kit.paper.LookModel;
import org.amends.desk.kit.paper.PrintQueue;

/**
 * Prints guides with no case, and what went out before: found by words, by day or by case number, and printed again from the kept
 * PDF. FX thread.
 */
public final class SheetsViewModel {
    private static final String OWNER = "sheets";

    private final SheetShop shop;
    private final SheetSetter setter;
    private final Background background;
    private final LookModel look;
    private final DraftText typed;
    private final FillModel fill;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.GUIDES);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH);
    private final ObjectProperty<SheetRow> chosen = new SimpleObjectProperty<>();
    private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SheetSetter.Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> fault = new ReadOnlyObjectWrapper<>();
    private List<SheetRow> all = List.of();
    private long asked;

    /** What the list holds. */
    public enum Mode {
        GUIDES,
        PRINTED
    }

    public SheetsViewModel(SheetShop shop, Background background) {
        this.shop = shop;
        this.background = background;
        setter = new SheetSetter(shop);
        look = new LookModel(shop.queue().setup().habitsProperty().get());
        DraftLine drafts = new DraftLine(shop.here().drafts(), background, fault::set);
        typed = new DraftText(drafts, "typed");
        fill = new FillModel(shop, drafts, this::set);
        day.set(LocalDate.now(shop.here().clock()));
        typed.textProperty().subscribe((was, is) -> type());
        look.sizeProperty().subscribe((was, is) -> set());
        look.paperProperty().subscribe((was, is) -> set());
        language.subscribe((was, is) -> set());
        chosen.subscribe((was, is) -> set());
    }

    /** Begins with the guides of the pack in force, in the language of the screen. */
    public void open(Language screen) {
        fill.open(OWNER);
        language.set(screen);
        mode.set(Mode.GUIDES);
        typed.textProperty().set("");
        read();
    }

    /** The guides, or what went out. */
    public void turn() {
        mode.set(mode.get() == Mode.GUIDES ? Mode.PRINTED : Mode.GUIDES);
        day.set(LocalDate.now(shop.here().clock()));
        typed.textProperty().set("");
        read();
    }

    /** So many days later, never beyond today. */
    public void go(int days) {
        LocalDate there = day.get().plusDays(days);
        if (mode.get() == Mode.PRINTED && !there.isAfter(LocalDate.now(shop.here().clock()))) {
            day.set(there);
            read();
        }
    }

    /** A whole case number finds the papers of its case of any day; anything else chooses among those in the list. */
    private void type() {
        Optional<CaseNumber> number = mode.get() == Mode.PRINTED ? CaseNumber.parse(typed.value()) : Optional.empty();
        if (number.isPresent() || all.isEmpty()) {
            read();
        } else {
            list();
        }
    }

    private void read() {
        SheetMenu menu = new SheetMenu(shop.policy().get());
        if (mode.get() == Mode.GUIDES) {
            take(menu.guides().stream().map(entry -> new SheetRow(entry.id(), entry.title(), Optional.empty())).toList());
            return;
        }
        Optional<CaseNumber> number = CaseNumber.parse(typed.value());
        LocalDate of = day.get();
        background.run(() -> number.isPresent() ? shop.kept().trail().ofNumber(number.get()) : shop.kept().trail().ofDay(of),
                papers -> take(papers.stream().map(paper -> row(menu, paper)).toList()), fault::set);
    }

    private static SheetRow row(SheetMenu menu, IssuedPaper paper) {
        return new SheetRow(paper.what().template(), menu.title(paper.what().template()), Optional.of(paper));
    }

    private void take(List<SheetRow> next) {
        all = next;
        list();
    }

    private void list() {
        SheetRow before = chosen.get();
        rows.setAll(all.stream().filter(row -> row.fits(typed.value())).toList());
        chosen.set(rows.contains(before) ? before : rows.isEmpty() ? null : rows.getFirst());
    }

    /** So many lines down, or up. */
    public void move(int lines) {
        if (!rows.isEmpty()) {
            chosen.set(rows.get(Math.clamp(rows.indexOf(chosen.get()) + lines, 0, rows.size() - 1)));
        }
    }

    public void switchLanguage() {
        language.set(language.get() == Language.ZH ? Language.EN : Language.ZH);
    }

    /** Sets what is chosen; an older one still under way is dropped when it comes. */
    private void set() {
        long mine = ++asked;
        SheetRow row = chosen.get();
        if (row == null) {
            shown.set(null);
        } else if (row.paper().isPresent()) {
            kept(mine, row.paper().get().what());
        } else {
            fill.on(row.sheet(), language.get()).ifPresentOrElse(filled -> {
                SheetSetter.Order order = new SheetSetter.Order(row.sheet(), look.look(), language.get(), filled);
                background.aside(() -> setter.made(order), made -> show(mine, made), why -> failed(mine, why));
            }, () -> shown.set(null));
        }
    }

    private void kept(long mine, Printout what) {
        background.run(() -> setter.next(what), next -> background.run(() -> shop.kept().papers().find(what),
                pdf -> background.aside(() -> setter.kept(next, pdf), made -> show(mine, made), why -> failed(mine, why)),
                fault::set), fault::set);
    }

    private void show(long mine, SheetSetter.Shown made) {
        if (mine == asked) {
            shown.set(made);
            if (made.sheet().pages() > made.pages().size()) {
                background.aside(() -> setter.whole(made), whole -> {
                    if (mine == asked) {
                        shown.set(whole);
                    }
                }, fault::set);
            }
        }
    }

    private void failed(long mine, Throwable why) {
        if (mine == asked) {
            shown.set(null);
            fault.set(why);
        }
    }

    /** Prints what is in sight; nothing while what was typed for it cannot be read. */
    public void print() {
        SheetSetter.Shown now = shown.get();
        if (now == null || !fill.mayPrint(chosen.get().sheet()) || shop.queue().sendingProperty().get()) {
            return;
        }
        if (now.isKept()) {
            shop.queue().reprint(now.what());
        } else {
            shop.queue().print(now.what(), now.sheet(), look.copiesProperty().get());
        }
    }

    /** What the pack calls a paper, and of which case it is. */
    Wording title(Printout what) {
        Wording name = new SheetMenu(shop.policy().get()).title(what.template());
        String number = what.of().map(ref -> " " + ref.number().text()).orElse("");
        return new Wording(name.zh() + number, name.en() + number);
    }

    /** Whether this guide is chosen, to be filled and printed anew. */
    public boolean isChosen(String sheet) {
        return chosen.get() != null && chosen.get().paper().isEmpty() && chosen.get().sheet().equals(sheet);
    }

    public FillModel fill() {
        return fill;
    }

    public ObservableList<SheetRow> rows() {
        return rows;
    }

    public ObjectProperty<SheetRow> chosenProperty() {
        return chosen;
    }

    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SheetSetter.Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public DraftText typed() {
        return typed;
    }

    public LookModel look() {
        return look;
    }

    public PrintQueue queue() {
        return shop.queue();
    }

    Background background() {
        return background;
    }
}
