package org.amends.desk.kit.control;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Refusals;

/** A field with its name above and, beneath it, help or the refusal it caused. The name is what a screen reader says. */
public final class FieldBox extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** Letters beyond which a name may take a second line. */
    private static final int LONG = 20;

    private final Label beneath = new Label();
    private final Control control;
    private String help = "";
    private String refused = "";

    public FieldBox(String name, Control control) {
        this.control = control;
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        boolean isLong = name.length() > LONG;
        label.setWrapText(isLong);
        label.setMinWidth(isLong ? 0 : Region.USE_PREF_SIZE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        beneath.getStyleClass().add("field-help");
        beneath.setWrapText(true);
        beneath.setMinHeight(Region.USE_PREF_SIZE);
        beneath.managedProperty().bind(beneath.textProperty().isNotEmpty());
        getStyleClass().add("field-box");
        getChildren().addAll(label, control, beneath);
    }

    public FieldBox help(String text) {
        help = text;
        say(refused);
        return this;
    }

    /** Shows the refusal while there is one, else the help. */
    public FieldBox refusal(ObservableValue<Refusal> refusal, Refusals words) {
        refusal.subscribe(why -> say(why, words));
        return this;
    }

    /** As above, for a refusal that a view model says in words already. */
    public FieldBox words(ObservableValue<String> refused) {
        refused.subscribe(text -> say(text == null ? "" : text));
        return this;
    }

    public Control control() {
        return control;
    }

    private void say(Refusal why, Refusals words) {
        say(why == null ? "" : words.whole(why));
    }

    private void say(String why) {
        refused = why;
        beneath.setText(why.isEmpty() ? help : why);
        control.setAccessibleHelp(beneath.getText());
        pseudoClassStateChanged(REFUSED, !why.isEmpty());
    }
}
