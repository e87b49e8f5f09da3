package org.amends.desk.sheets;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.bill.BillEntry;
import org.amends.core.guide.bill.BillRow;
import org.amends.core.guide.bill.BillSheet;
import org.amends.core.guide.bill.BillTyped;
import org.amends.core.guide.writing.OutageNotice;
import org.amends.core.language.Language;
import org.amends.core.language.Spoken;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.draft.DraftLine;
import org.amends.desk.kit.draft.DraftText;

/** What is typed to stand on a sheet: day and hours of a planned cut, the figures of a bill. FX thread. */
public final class FillModel {
    private final SheetShop shop;
    private final DraftText from;
    private final DraftText until;
    private final Map<BillRow, DraftText> rows = new EnumMap<>(BillRow.class);
    private final ReadOnlyObjectWrapper<Refusal> outage = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<BillTyped> bill = new SimpleObjectProperty<>(new BillTyped.Nothing());

    FillModel(SheetShop shop, DraftLine drafts, Runnable typed) {
        this.shop = shop;
        from = new DraftText(drafts, "outage/from");
        until = new DraftText(drafts, "outage/until");
        for (BillRow row : BillRow.values()) {
            rows.put(row, new DraftText(drafts, "bill/" + row.name()));
        }
        from.textProperty().subscribe((was, is) -> typed.run());
        until.textProperty().subscribe((was, is) -> typed.run());
        rows.values().forEach(row -> row.textProperty().subscribe((was, is) -> typed.run()));
    }

    void open(String owner) {
        from.fill(owner, "");
        until.fill(owner, "");
        rows.values().forEach(row -> row.fill(owner, ""));
    }

    /** Empties the bill: the next customer's figures are others. */
    public void clearBill() {
        rows.values().forEach(row -> row.textProperty().set(""));
    }

    /** What is typed, put on that sheet; empty while the sheet cannot be set without more of it. */
    Optional<UnaryOperator<SheetFacts>> on(String sheet, Language language) {
        outage.set(null);
        return switch (sheet) {
            case OutageNotice.SHEET -> Optional.of(hours(language));
            case BillSheet.TEMPLATE -> figures(language);
            default -> Optional.of(UnaryOperator.identity());
        };
    }

    /** Leaves the notice as it is where nothing is typed: it has room to write by hand. */
    private UnaryOperator<SheetFacts> hours(Language language) {
        if (from.value().isBlank() && until.value().isBlank()) {
            return UnaryOperator.identity();
        }
        return switch (OutageNotice.read(from.value(), until.value(), now())) {
            case Spoken.Parsed<OutageNotice.Hours> parsed -> notice -> OutageNotice.on(notice, parsed.value(), language);
            case Spoken.Unclear<OutageNotice.Hours> unclear -> {
                outage.set(unclear.why());
                yield UnaryOperator.identity();
            }
        };
    }

    private Optional<UnaryOperator<SheetFacts>> figures(Language language) {
        Map<BillRow, String> typed = new EnumMap<>(BillRow.class);
        rows.forEach((row, text) -> typed.put(row, text.value()));
        bill.set(new BillEntry(now(), shop.policy().get().header().currency()).read(typed));
        return bill.get() instanceof BillTyped.Ready(var ready)
                ? Optional.of(guide -> new BillSheet(language).write(ready, guide.head(), guide.contact())) : Optional.empty();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(shop.here().clock());
    }

    /** Whether what is typed for that sheet may be printed: a wrong notice is worse than none. */
    boolean mayPrint(String sheet) {
        return !sheet.equals(OutageNotice.SHEET) || outage.get() == null;
    }

    public DraftText from() {
        return from;
    }

    public DraftText until() {
        return until;
    }

    public DraftText row(BillRow row) {
        return rows.get(row);
    }

    public ReadOnlyObjectProperty<Refusal> outageProperty() {
        return outage.getReadOnlyProperty();
    }

    public ObjectProperty<BillTyped> billProperty() {
        return bill;
    }
}
