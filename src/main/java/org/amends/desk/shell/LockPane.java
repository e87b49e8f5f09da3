package org.amends.desk.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.theme.Space;

/** The locked screen: shows nothing of any customer; PIN or password opens it. */
final class LockPane extends StackPane {
    static final String ID = "lock";
    static final String FIELD = "lock-field";
    /** Another may sign in; what was half typed waits for its owner. */
    static final String LEAVE = "Ctrl+Shift+L";

    private final ShellViewModel model;
    private final PasswordField field = new PasswordField();

    LockPane(ShellViewModel model, Runnable leave, Texts texts, Refusals refusals, Optional<MurmurLayer> murmurs) {
        this.model = model;
        setId(ID);
        getStyleClass().add("veil");
        Label title = new Label(texts.get("lock.title", model.session().person().name()), Icon.LOCK.node());
        title.getStyleClass().add("page-title");
        field.setId(FIELD);
        field.setOnAction(entered -> unlock());
        ActButton open = ActButton.primary(texts.get("lock.open"), "Enter", this::unlock);
        open.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(Space.LARGE, title, new FieldBox(texts.get("lock.field"), field)
                .help(texts.get("lock.help")).refusal(model.refusalProperty(), refusals), open,
                ActButton.quiet(texts.get("lock.leave"), LEAVE, leave).named("lock-leave"));
        murmurs.ifPresent(layer -> box.getChildren().add(
                ActButton.quiet(texts.get("lock.murmur"), MurmurLayer.KEY, layer::open).named("lock-murmur")));
        box.setMaxSize(380, Region.USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(box);
        visibleProperty().bind(model.lockedProperty());
        visibleProperty().subscribe(shown -> field.clear());
    }

    void focus() {
        field.requestFocus();
    }

    private void unlock() {
        char[] typed = field.getText().toCharArray();
        field.clear();
        model.unlock(typed);
    }
}
