package org.amends.desk.shift;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.core.shift.ShiftLine;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.theme.Space;

/** What a case is, in two lines: whose, what, its number. */
final class CaseWords {
    private CaseWords() {
    }

    static VBox of(ShiftLine line, ShiftViewModel model, Texts texts) {
        Label name = new Label(texts.in(MaskedCustomer.name(line.row().customer())));
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label kind = wrapped(line.row().kind().isEmpty() ? texts.get("shift.nokind") : texts.in(model.kind(line)));
        Label number = new Label(line.row().ref().number().text());
        number.getStyleClass().addAll("soft", "small");
        return new VBox(Space.HAIR, new HBox(Space.MEDIUM, name, kind), number);
    }

    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
