package org.amends.desk.settings.backup;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.amends.core.backup.BackupState;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;

/** Where backups go, when the last good one was made, and a key to make one at once. */
public final class BackupPane {
    private final Surroundings around;
    private final Texts texts;
    private final SectionCard card;

    public BackupPane(BackupViewModel model, Surroundings around) {
        this.around = around;
        this.texts = around.texts("settings");
        card = new SectionCard(texts.get("backup.title"), Icon.INFO,
                line("settings-backup-place", model.stateProperty().map(state -> state
                        .map(known -> texts.get("backup.place", known.place())).orElse(""))),
                line("settings-backup-last", model.stateProperty().map(state -> state.map(this::last).orElse(""))),
                line("settings-backup-how", model.busyProperty().map(busy -> texts.get(busy ? "backup.busy" : "backup.how"))),
                new HBox(ActButton.plain(texts.get("backup.now"), "Ctrl+B", model::backUp)
                        .when(model.busyProperty().not()).named("settings-backup-now")));
    }

    private String last(BackupState state) {
        String last = state.last().map(at -> texts.get("backup.last", around.formats().moment(at)))
                .orElseGet(() -> texts.get("backup.none"));
        return state.trouble().isPresent() ? texts.get("backup.trouble") + last : last;
    }

    private static Label line(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }

    public SectionCard node() {
        return card;
    }
}
