package org.amends.desk.recovery.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.caseload.PaperArchive;
import org.amends.core.guide.Paper;
import org.amends.core.guide.Printers;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetPress;
import org.amends.core.guide.SheetReading;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.reading.HardSpot;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.core.guide.writing.SheetWriter;
import org.amends.core.hall.Hall;
import org.amends.core.language.Language;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.Policy;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.StepModel;

/** The sheet of the case on the desk: set anew whenever case or size change, kept before it is printed. */
public final class PaperModel implements StepModel {
    private static final int PREVIEW_DPI = 84;

    private final CaseDesk desk;
    private final PrintShop shop;
    private final Language language;
    private static final int MOST_COPIES = 9;

    private final ObjectProperty<SheetSize> size = new SimpleObjectProperty<>(SheetSize.LARGE);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final ReadOnlyIntegerWrapper copies = new ReadOnlyIntegerWrapper(1);
    private final DraftText declineReason;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper setting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Path> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<SheetMenu.Entry>> menu = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<String> sheet = new SimpleObjectProperty<>(SheetMenu.RECOVERY);
    private final Set<String> accepted = new HashSet<>();
    private String of = "";
    private long asked;

    /** What makes, prints and keeps paper. `press` sets the sheets of a policy: a case's paper is that of its own edition. */
    public record PrintShop(Function<Policy, SheetPress> press, Printers printers, PaperArchive archive, Saving saving, Hall hall,
            Clock clock) {
    }

    /** Writes a sheet's PDF for the customer; returns where. */
    @FunctionalInterface
    public interface Saving {
        Path save(Sheet sheet, String number);
    }

    /** A sheet, the pictures of its pages, and the words in it that have a plain twin. */
    public record Preview(Sheet sheet, SheetFacts facts, List<byte[]> pages, List<HardSpot> hard) {
    }

    public PaperModel(CaseDesk desk, PrintShop shop, Language language) {
        this.desk = desk;
        declineReason = desk.typed("paper/decline");
        this.shop = shop;
        this.language = language;
        size.subscribe((was, is) -> set());
        paper.subscribe((was, is) -> set());
        sheet.subscribe((was, is) -> set());
        desk.shownProperty().subscribe(this::set);
    }

    @Override
    public void fill(CaseFile file) {
        declineReason.fill(desk.owner(), "");
        boolean patient = file.intake().person().way() == WayOfExplaining.PATIENT;
        if (patient && size.get() == SheetSize.LARGE && file.closing().paper().issued().isEmpty()) {
            size.set(SheetSize.XLARGE);
        }
        menu.set(new SheetMenu(desk.policy()).of(file));
        boolean another = !of.equals(desk.owner());
        of = desk.owner();
        if (another) {
            accepted.clear();
            copies.set(1);
        }
        if (another || menu.get().stream().noneMatch(entry -> entry.id().equals(sheet.get()))) {
            sheet.set(SheetMenu.RECOVERY);
        }
        set();
    }

    /** Sets the sheet while its step is in sight; an older one still under way is dropped when it comes. */
    private void set() {
        CaseFile file = desk.file();
        boolean inSight = desk.shownProperty().get() == Stage.EXPLAIN;
        if (file == null || !inSight || file.intake().complaint().isEmpty()) {
            return;
        }
        long mine = ++asked;
        setting.set(true);
        Order order = new Order(file, desk.policy(), sheet.get(), new SheetLook(size.get(), paper.get()),
                Set.copyOf(accepted));
        Callable<Preview> work = () -> made(order);
        desk.background().aside(work, made -> {
            if (mine == asked) {
                setting.set(false);
                preview.set(made);
            }
        }, why -> {
            setting.set(false);
            desk.fail(why);
        });
    }

    /** What is to be set, as it was when it was asked for. */
    private record Order(CaseFile file, Policy policy, String sheet, SheetLook look, Set<String> accepted) {
    }

    /** Written, measured, set and pictured; off the FX thread. */
    private Preview made(Order order) {
        SheetReading reading = new SheetReading(order.policy().hall().glossary(), language);
        SheetFacts facts = reading.plain(new SheetWriter(order.policy(), shop.hall(), language)
                .write(order.sheet(), order.file(), shop.clock().instant()), order.accepted());
        List<HardSpot> hard = reading.parts(facts).stream().flatMap(part -> part.ease().spots().stream())
                .filter(HardSpot::hasTwin).toList();
        SheetPress press = shop.press().apply(order.policy());
        Sheet paper = press.press(facts, order.look(), language);
        return new Preview(paper, facts, press.pictures(paper, PREVIEW_DPI), hard);
    }

    /** Puts the plain twin in the place of every hard word the sheet shows. */
    public void acceptPlainWords() {
        Preview now = preview.get();
        if (now != null && accepted.addAll(now.hard().stream().map(HardSpot::found).toList())) {
            set();
        }
    }

    /** Takes the sheet with this place in the menu, counted from one. */
    public void choose(int number) {
        if (number >= 1 && number <= menu.get().size()) {
            sheet.set(menu.get().get(number - 1).id());
        }
    }

    /** Prints: kept first, then sent, then noted in the case. */
    @Override
    public void commit() {
        Preview now = preview.get();
        if (now != null) {
            int wanted = copies.get();
            keep(now, () -> shop.printers().print(now.sheet(), "", wanted), CaseEvent.SheetIssued.Way.PRINTED);
        }
    }

    /** So many copies more or fewer, from one to nine. */
    public void moreCopies(int more) {
        copies.set(Math.clamp(copies.get() + more, 1, MOST_COPIES));
    }

    /** Does what takes time away from the FX thread, such as decoding the pictures of the pages. */
    <T> void aside(Callable<T> work, Consumer<T> then) {
        desk.background().aside(work, then, desk::fail);
    }

    /** Saves as PDF instead. */
    public void save() {
        Preview now = preview.get();
        if (now != null) {
            keep(now, () -> {
                Path file = shop.saving().save(now.sheet(), now.facts().head().number());
                saved.set(file);
            }, CaseEvent.SheetIssued.Way.SAVED);
        }
    }

    private void keep(Preview now, Runnable send, CaseEvent.SheetIssued.Way way) {
        int copy = 1 + (int) desk.file().closing().paper().issued().stream()
                .filter(issued -> issued.template().equals(now.facts().template())).count();
        CaseEvent issued = new CaseEvent.SheetIssued(now.facts().template(), now.sheet().digest(), size.get().name(),
                way, copy);
        CaseId id = desk.file().ref().id();
        desk.background().run(() -> {
            shop.archive().keep(id, now.sheet());
            return now;
        }, kept -> desk.background().aside(() -> {
            send.run();
            return now;
        }, sent -> desk.perform(issued), desk::fail), desk::fail);
    }

    /** The customer wants no paper, and why. */
    public void decline() {
        desk.perform(declineReason::commit, new CaseEvent.SheetDeclined(Personal.of(declineReason.value().strip())));
    }

    @Override
    public BooleanExpression canCommit() {
        return preview.isNotNull().and(setting.not()).and(desk.busyProperty().not());
    }

    public ObjectProperty<SheetSize> sizeProperty() {
        return size;
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public ReadOnlyIntegerProperty copiesProperty() {
        return copies.getReadOnlyProperty();
    }

    /** The sheets this case can have, in order. */
    public ReadOnlyObjectProperty<List<SheetMenu.Entry>> menuProperty() {
        return menu.getReadOnlyProperty();
    }

    /** The id of the sheet in sight. */
    public ObjectProperty<String> sheetProperty() {
        return sheet;
    }

    public DraftText declineReason() {
        return declineReason;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty settingProperty() {
        return setting.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Path> savedProperty() {
        return saved.getReadOnlyProperty();
    }
}
