package org.amends.desk.dayend.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.amends.core.casefile.CaseId;
import org.amends.core.daybook.CaseLine;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.CloseDay;
import org.amends.core.recovery.Acted;
import org.amends.desk.kit.draft.DraftLine;

/** The cases of the day, those without account first, and the reason typed for the chosen one. FX thread. */
public final class CarryOverModel {
    private final DayDesk desk;
    private final CloseDay closeDay;
    private final DraftLine drafts;
    private final ObservableList<CaseLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<CaseLine> chosen = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final Map<CaseId, String> typed = new HashMap<>();

    CarryOverModel(DayDesk desk, CloseDay closeDay, DraftLine drafts) {
        this.desk = desk;
        this.closeDay = closeDay;
        this.drafts = drafts;
        desk.bookProperty().subscribe(this::fill);
        chosen.subscribe(line -> reason.set(line == null ? "" : textFor(line)));
        reason.subscribe(this::keep);
    }

    private void fill(DayBook book) {
        if (book == null) {
            return;
        }
        CaseId before = chosen.get() == null ? null : chosen.get().ref().id();
        lines.setAll(Stream.concat(book.blocking().stream(),
                book.cases().stream().filter(c -> !c.blocksSealing())).toList());
        chosen.set(next(before));
    }

    /** The line chosen before while it still waits, else the first that waits, else the first. */
    private CaseLine next(CaseId before) {
        List<CaseLine> waiting = lines.stream().filter(CaseLine::blocksSealing).toList();
        return waiting.stream().filter(l -> l.ref().id().equals(before)).findFirst()
                .or(() -> waiting.stream().findFirst()).or(() -> lines.stream().findFirst()).orElse(null);
    }

    private String textFor(CaseLine line) {
        return typed.getOrDefault(line.ref().id(), line.standing().reason());
    }

    private void keep(String text) {
        CaseLine line = chosen.get();
        if (line != null && !text.equals(textFor(line))) {
            typed.put(line.ref().id(), text);
            drafts.typed(place(line.ref().id()), text);
        }
    }

    /** Where the half-written reason of a case is kept. */
    static String place(CaseId id) {
        return id + "/carry-over";
    }

    /** Takes over what was typed before the program last ended. */
    void remember(Map<CaseId, String> kept) {
        kept.forEach(typed::putIfAbsent);
    }

    /** Carries the chosen case over with the typed reason, then goes to the next that waits. */
    public void carryOver() {
        CaseLine line = chosen.get();
        if (line == null || !canCarryOver().get()) {
            return;
        }
        String words = reason.get();
        LocalDate day = desk.book().frame().day();
        desk.run(() -> {
            Acted acted = closeDay.carryOver(line.ref().id(), words, desk.actor());
            return new Carried(line.ref().id(), acted, closeDay.book(day));
        }, this::carried);
    }

    private record Carried(CaseId id, Acted acted, DayBook book) {
    }

    private void carried(Carried carried) {
        if (carried.acted() instanceof Acted.Refused refused) {
            desk.object(Objection.Place.REASON, refused.refusal());
        } else {
            typed.remove(carried.id());
            drafts.drop(place(carried.id()));
        }
        desk.take(carried.book());
    }

    /** Open cases of a day that is not sealed; a day already carried over may get a better reason. */
    public BooleanExpression canCarryOver() {
        return Bindings.createBooleanBinding(() -> chosen.get() != null
                && desk.book() != null && !desk.book().isSealed() && !desk.busyProperty().get()
                && isOpen(chosen.get()), chosen, desk.bookProperty(), desk.busyProperty());
    }

    private static boolean isOpen(CaseLine line) {
        return switch (line.standing().state()) {
            case UNACCOUNTED, CARRIED_OVER -> true;
            case CLOSED, CLOSED_LATER -> false;
        };
    }

    public ObservableList<CaseLine> lines() {
        return lines;
    }

    public ObjectProperty<CaseLine> chosenProperty() {
        return chosen;
    }

    public StringProperty reasonProperty() {
        return reason;
    }
}
