package org.amends.desk.recovery.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.guide.PaperArchive;
import org.amends.core.guide.Printers;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetPress;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.SheetWriter;
import org.amends.core.hall.Hall;
import org.amends.core.language.Language;
import org.amends.core.playbook.Stage;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.StepModel;

/** The sheet of the case on the desk: set anew whenever case or size change, kept before it is printed. */
public final class PaperModel implements StepModel {
    private static final int PREVIEW_DPI = 84;

    private final CaseDesk desk;
    private final PrintShop shop;
    private final Language language;
    private final ObjectProperty<SheetSize> size = new SimpleObjectProperty<>(SheetSize.LARGE);
    private final DraftText declineReason;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper setting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Path> saved = new ReadOnlyObjectWrapper<>();
    private long asked;

    /** What makes, prints and keeps paper. `folder` is where saved PDFs go. */
    public record PrintShop(SheetPress press, Printers printers, PaperArchive archive, Saving saving, Hall hall,
            Clock clock) {
    }

    /** Writes a sheet's PDF for the customer; returns where. */
    @FunctionalInterface
    public interface Saving {
        Path save(Sheet sheet, String number);
    }

    /** A sheet and the pictures of its pages. */
    public record Preview(Sheet sheet, SheetFacts facts, List<byte[]> pages) {
    }

    public PaperModel(CaseDesk desk, PrintShop shop, Language language) {
        this.desk = desk;
        declineReason = desk.typed("paper/decline");
        this.shop = shop;
        this.language = language;
        size.subscribe((was, is) -> set());
        desk.shownProperty().subscribe(this::set);
    }

    @Override
    public void fill(CaseFile file) {
        declineReason.fill(desk.owner(), "");
        boolean patient = file.intake().person().way() == WayOfExplaining.PATIENT;
        if (patient && size.get() == SheetSize.LARGE && file.closing().paper().issued().isEmpty()) {
            size.set(SheetSize.XLARGE);
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
        SheetFacts facts = new SheetWriter(desk.policy(), shop.hall(), language)
                .recovery(file, shop.clock().instant());
        SheetSize wanted = size.get();
        Callable<Preview> work = () -> {
            Sheet sheet = shop.press().press(facts, wanted, language);
            return new Preview(sheet, facts, shop.press().pictures(sheet, PREVIEW_DPI));
        };
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

    /** Prints: kept first, then sent, then noted in the case. */
    @Override
    public void commit() {
        Preview now = preview.get();
        if (now != null) {
            keep(now, () -> shop.printers().print(now.sheet(), "", 1), CaseEvent.SheetIssued.Way.PRINTED);
        }
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
        int copy = desk.file().closing().paper().issued().size() + 1;
        CaseEvent issued = new CaseEvent.SheetIssued(now.facts().template(), now.sheet().digest(), size.get().name(),
                way, copy);
        desk.background().run(() -> {
            shop.archive().keep(now.sheet());
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
