package org.amends.desk.recovery.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.playbook.Stage;
import org.amends.core.printing.queue.NoteIssue;
import org.amends.core.printing.queue.PrintJob;
import org.amends.core.printing.queue.Printout;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.kit.paper.LookModel;
import org.amends.desk.kit.paper.PrintQueue;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.StepModel;

/** The sheet of the case on the desk: set anew whenever case or size change, kept before it is printed. */
public final class PaperModel implements StepModel {
    private final CaseDesk desk;
    private final PrintShop shop;
    private final PaperSetter setter;
    private final LookModel look;
    private final DraftText declineReason;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper setting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Path> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<SheetMenu.Entry>> menu = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<String> sheet = new SimpleObjectProperty<>(SheetMenu.RECOVERY);
    private final PlainWords words = new PlainWords();
    private String of = "";
    private long asked;

    public PaperModel(CaseDesk desk, PrintShop shop, Language language) {
        this.desk = desk;
        declineReason = desk.typed("paper/decline");
        this.shop = shop;
        setter = new PaperSetter(shop, language);
        look = new LookModel(shop.queue().setup().habitsProperty().get());
        look.sizeProperty().subscribe((was, is) -> set());
        look.paperProperty().subscribe((was, is) -> set());
        sheet.subscribe((was, is) -> set());
        desk.shownProperty().subscribe(this::set);
        shop.queue().claimedBy(this::claims);
    }

    /** A paper of the case on the desk is noted through the desk, so that the case moves on with it. */
    private boolean claims(PrintJob job) {
        boolean isMine = desk.file() != null && job.what().of().filter(desk.file().ref()::equals).isPresent();
        if (isMine && !NoteIssue.isNoted(desk.file(), job.what())) {
            desk.perform(NoteIssue.event(job.what()));
        }
        return isMine;
    }

    @Override
    public void fill(CaseFile file) {
        declineReason.fill(desk.owner(), "");
        boolean patient = file.intake().person().way() == WayOfExplaining.PATIENT;
        if (patient && look.sizeProperty().get() == queue().setup().habitsProperty().get().size() && file.closing().paper().issued().isEmpty()) {
            look.sizeProperty().set(SheetSize.XLARGE);
        }
        menu.set(new SheetMenu(desk.policy()).of(file));
        boolean another = !of.equals(desk.owner());
        of = desk.owner();
        if (another) {
            words.clear();
            look.oneCopy();
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
        PaperSetter.Order order = new PaperSetter.Order(file, desk.policy(), sheet.get(), look.look(), words.taken());
        desk.background().aside(() -> setter.made(order), made -> {
            if (mine == asked) {
                setting.set(false);
                preview.set(made);
                more(mine, order, made);
            }
        }, why -> {
            setting.set(false);
            desk.fail(why);
        });
    }

    /** The first page is in sight before the others are drawn. */
    private void more(long mine, PaperSetter.Order order, Preview first) {
        if (first.sheet().pages() > 1) {
            desk.background().aside(() -> setter.whole(order, first), made -> {
                if (mine == asked) {
                    preview.set(made);
                }
            }, desk::fail);
        }
    }

    /** Puts the plain twin in the place of every hard word the sheet shows. */
    public void acceptPlainWords() {
        Preview now = preview.get();
        if (now != null && words.take(now.ease())) {
            set();
        }
    }

    /** Takes the last plain words back. */
    public void takeBackPlainWords() {
        if (words.takeBack()) {
            set();
        }
    }

    /** The sheet is far too hard to read, and whoever prints it is asked once. */
    public ReadOnlyBooleanProperty askingProperty() {
        return words.askingProperty();
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
        if (now == null || shop.queue().sendingProperty().get()) {
            return;
        }
        if (words.mayPrint(now.ease())) {
            shop.queue().print(now.what(), now.sheet(), look.copiesProperty().get());
        }
    }

    /** Prints the paper of this case that went out last once more, from the kept PDF and marked as a copy. */
    public void reprint() {
        printed().ifPresent(paper -> shop.queue().reprint(new Printout(paper.template(), paper.size(), paper.digest(),
                Optional.of(desk.file().ref()), 1 + PaperSetter.issued(desk.file(), paper.digest()))));
    }

    /** The paper that was printed last. */
    public Optional<CaseEvent.SheetIssued> printed() {
        return desk.file() == null ? Optional.empty() : desk.file().closing().paper().issued().reversed().stream()
                .filter(paper -> paper.way() == CaseEvent.SheetIssued.Way.PRINTED).findFirst();
    }

    /** What the pack calls a paper, and of which case it is. */
    Wording title(Printout what) {
        Wording name = new SheetMenu(desk.policy()).title(what.template());
        String number = what.of().map(ref -> " " + ref.number().text()).orElse("");
        return new Wording(name.zh() + number, name.en() + number);
    }

    /** Saves as PDF instead: kept first, then written, then noted. */
    public void save() {
        Preview now = preview.get();
        if (now != null) {
            CaseEvent issued = new CaseEvent.SheetIssued(now.what().template(), now.what().digest(), now.what().size(),
                    CaseEvent.SheetIssued.Way.SAVED, now.what().copy());
            CaseId id = desk.file().ref().id();
            desk.background().run(() -> {
                shop.keeping().archive().keep(id, now.sheet());
                return now;
            }, kept -> desk.background().aside(() -> shop.keeping().saving().save(now.sheet(), now.facts().head().number()),
                    file -> {
                        saved.set(file);
                        desk.perform(issued);
                    }, desk::fail), desk::fail);
        }
    }

    /** The customer wants no paper, and why. */
    public void decline() {
        desk.perform(declineReason::commit, new CaseEvent.SheetDeclined(Personal.of(declineReason.value().strip())));
    }

    @Override
    public BooleanExpression canCommit() {
        return preview.isNotNull().and(setting.not()).and(desk.busyProperty().not())
                .and(shop.queue().sendingProperty().not());
    }

    public LookModel look() {
        return look;
    }

    public PrintQueue queue() {
        return shop.queue();
    }

    Background background() {
        return desk.background();
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
