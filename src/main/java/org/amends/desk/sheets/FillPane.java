package org.amends.desk.sheets;

import java.util.function.Predicate;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.amends.core.guide.bill.BillRow;
import org.amends.core.guide.bill.BillSheet;
import org.amends.core.guide.bill.BillTyped;
import org.amends.core.guide.writing.OutageNotice;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The fields of the sheets that want something typed: a planned cut its day and hours, a bill its figures. */
final class FillPane extends VBox {
    private static final double HALF = 50;

    private final Texts texts;
    private final Refusals refusals;
    private final VBox outage;
    private final GridPane bill = new GridPane(Space.MEDIUM, Space.SMALL);

    FillPane(FillModel model, Surroundings around) {
        texts = around.texts("sheets");
        refusals = around.refusals();
        FieldBox until = field("outage-until", model.until(), texts.get("sheets.outage.until"),
                texts.get("sheets.outage.until.help")).help(texts.get("sheets.outage.help"))
                .refusal(model.outageProperty(), refusals);
        outage = new VBox(Space.SMALL, field("outage-from", model.from(), texts.get("sheets.outage.from"),
                texts.get("sheets.outage.from.help")), until);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        bill.getColumnConstraints().setAll(half, half);
        bill.setId("bill-figures");
        for (BillRow row : BillRow.values()) {
            String name = row.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            FieldBox box = field("bill-" + name, model.row(row), texts.get("figure." + name), texts.get("figure." + name + ".help"))
                    .words(model.billProperty().map(typed -> said(row, typed)));
            bill.add(box, row.ordinal() % 2, row.ordinal() / 2);
        }
        ActButton clear = ActButton.quiet(texts.get("bill.clear"), "Alt+C", model::clearBill).named("bill-clear");
        bill.add(clear, 0, (BillRow.values().length + 1) / 2, 2, 1);
        outage.managedProperty().bind(outage.visibleProperty());
        bill.managedProperty().bind(bill.visibleProperty());
        getChildren().setAll(outage, bill);
        show(sheet -> false);
    }

    /** The example stands in the empty field. */
    private static FieldBox field(String id, DraftText text, String name, String example) {
        DraftField field = new DraftField(id, text);
        field.setPromptText(example);
        return new FieldBox(name, field);
    }

    private String said(BillRow row, BillTyped typed) {
        return typed instanceof BillTyped.Wrong(BillRow where, var why) && where == row ? refusals.whole(why) : "";
    }

    /** Shows the fields of the sheet that is chosen. */
    void show(Predicate<String> isChosen) {
        outage.setVisible(isChosen.test(OutageNotice.SHEET));
        bill.setVisible(isChosen.test(BillSheet.TEMPLATE));
        setManaged(outage.isVisible() || bill.isVisible());
    }
}
