package org.amends.desk.dayend.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseId;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.CloseDay;
import org.amends.core.dayend.DayExport;
import org.amends.core.dayend.DaySignatures;
import org.amends.core.draft.Drafts;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.draft.DraftLine;

/** The day end: the book of one day, the checklist over it, and what can be done about it. FX thread. */
public final class DayEndViewModel {
    private final CloseDay closeDay;
    private final DayDesk desk;
    private final Drafts drafts;
    private final CarryOverModel carryOver;
    private final SigningModel signing;
    private final ExportModel export;
    private final ObservableList<Check> checks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Next> next = new ReadOnlyObjectWrapper<>();

    /** What the day end needs of the outer world. */
    public record Ports(CloseDay closeDay, DaySignatures signatures, DayExport export, Drafts drafts) {
    }

    public DayEndViewModel(Ports ports, Supplier<Actor> actor, Background background) {
        closeDay = ports.closeDay();
        desk = new DayDesk(actor, background);
        drafts = ports.drafts();
        DraftLine typing = new DraftLine(drafts, background, desk::failed);
        carryOver = new CarryOverModel(desk, closeDay, typing);
        signing = new SigningModel(desk, closeDay, ports.signatures());
        export = new ExportModel(desk, closeDay, ports.export(), typing);
        desk.bookProperty().subscribe(book -> {
            if (book != null) {
                checks.setAll(Check.of(book));
                next.set(after(book));
            }
        });
    }

    private record Loaded(DayBook book, List<Person> signers, Map<CaseId, String> reasons, String folder) {
    }

    private Loaded load(LocalDate day) {
        DayBook book = closeDay.book(day);
        Map<CaseId, String> reasons = new HashMap<>();
        book.cases().forEach(c -> drafts.find(CarryOverModel.place(c.ref().id()))
                .ifPresent(text -> reasons.put(c.ref().id(), text)));
        return new Loaded(book, signing.load(), reasons, drafts.find(ExportModel.FOLDER).orElse(""));
    }

    /** Reads today's book; called when the screen is shown. */
    public void open() {
        desk.run(() -> load(closeDay.today()), this::take);
    }

    /** Reads the book of another day, not after today. */
    public void show(LocalDate day) {
        desk.run(() -> day.isAfter(closeDay.today()) ? null : load(day), loaded -> {
            if (loaded == null) {
                desk.object(Objection.Place.DAY, Refusal.of("day.future", day.toString()));
            } else {
                take(loaded);
            }
        });
    }

    public void previousDay() {
        if (desk.book() != null) {
            show(desk.book().frame().day().minusDays(1));
        }
    }

    public void nextDay() {
        if (desk.book() != null) {
            show(desk.book().frame().day().plusDays(1));
        }
    }

    private void take(Loaded loaded) {
        signing.fill(loaded.signers());
        carryOver.remember(loaded.reasons());
        export.remember(loaded.folder());
        desk.take(loaded.book());
    }

    /** The one act that Enter does now: give the chosen case its account, sign, or export. */
    public enum Next {
        CARRY_OVER,
        SIGN,
        EXPORT
    }

    /** Null until a book lies on the desk. */
    public Next next() {
        return next.get();
    }

    public ReadOnlyObjectProperty<Next> nextProperty() {
        return next.getReadOnlyProperty();
    }

    private static Next after(DayBook book) {
        if (!book.blocking().isEmpty()) {
            return Next.CARRY_OVER;
        }
        return book.isSealed() ? Next.EXPORT : Next.SIGN;
    }

    public CarryOverModel carryOver() {
        return carryOver;
    }

    public SigningModel signing() {
        return signing;
    }

    public ExportModel export() {
        return export;
    }

    public ObservableList<Check> checks() {
        return checks;
    }

    public ReadOnlyObjectProperty<DayBook> bookProperty() {
        return desk.bookProperty();
    }

    public ReadOnlyObjectProperty<Objection> objectionProperty() {
        return desk.objectionProperty();
    }

    public ReadOnlyObjectProperty<Throwable> faultProperty() {
        return desk.faultProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return desk.busyProperty();
    }
}
