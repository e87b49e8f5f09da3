package org.amends.desk.settings;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.theme.Space;

/** The queue, what can be said of it, and a page to try it. */
final class PrinterPane {
    private final SectionCard card;

    PrinterPane(PrinterViewModel model, Texts texts) {
        ComboBox<String> queues = new ComboBox<>(model.queues());
        queues.setId("settings-printer");
        queues.valueProperty().bindBidirectional(model.chosenProperty());
        queues.setPlaceholder(new Label(texts.get("printer.state.none")));
        FieldBox box = new FieldBox(texts.get("printer.queue"), queues);
        model.stateProperty().subscribe(state ->
                box.help(texts.get("printer.state." + state.name().toLowerCase(Locale.ROOT))));
        card = new SectionCard(texts.get("printer.title"), Icon.PRINT, box, new HBox(Space.MEDIUM,
                ActButton.plain(texts.get("printer.try"), "", model::tryPage).named("settings-try"),
                ActButton.quiet(texts.get("printer.again"), "", model::open)));
    }

    SectionCard node() {
        return card;
    }
}
