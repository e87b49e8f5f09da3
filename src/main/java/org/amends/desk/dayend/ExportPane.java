package org.amends.desk.dayend;

import java.io.File;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.amends.core.dayend.Exported;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.dayend.model.ExportModel;
import org.amends.desk.dayend.model.Objection;

/** The export into a folder, with its count and a way to stop. */
final class ExportPane extends VBox {
    private final ExportModel export;
    private final Words words;
    private final TextField folder = new TextField();

    ExportPane(DayEndViewModel model, Words words) {
        super(8);
        this.export = model.export();
        this.words = words;
        setId("dayend-export");
        getStyleClass().add("section-card");
        Label draft = Labels.bound(model.bookProperty()
                .map(b -> b.isSealed() ? "" : words.texts().get("export.draft")).orElse(""), "soft");
        Label state = Labels.bound(Bindings.createStringBinding(this::state, export.countProperty(),
                export.exportedProperty()), "strong");
        state.setId("dayend-export-state");
        getChildren().addAll(Labels.head(words.texts().get("export.title"), "Alt+E"),
                Labels.text(words.texts().get("export.note"), "soft"),
                Labels.text(words.texts().get("export.folder"), "strong"), folder(),
                Labels.refusal(model, Objection.Place.FOLDER, words), acts(model), progress(), state, draft);
    }

    private HBox folder() {
        folder.setId("dayend-folder");
        folder.setPromptText(words.texts().get("export.prompt"));
        folder.setAccessibleText(words.texts().get("export.folder"));
        folder.textProperty().bindBidirectional(export.folderProperty());
        folder.setOnAction(e -> export.export(words.texts().language()));
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(words.texts().get("export.choose"));
        choose.setId("dayend-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(e -> choose());
        return new HBox(8, folder, choose);
    }

    private void choose() {
        File chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        if (chosen != null) {
            export.folderProperty().set(chosen.getPath());
        }
    }

    private HBox acts(DayEndViewModel model) {
        Button act = Labels.act(model, DayEndViewModel.Next.EXPORT, words.texts().get("export.act"),
                () -> export.export(words.texts().language()));
        act.setId("dayend-export-act");
        act.disableProperty().bind(export.canExport().not());
        HBox.setHgrow(act, Priority.ALWAYS);
        Button stop = new Button(words.texts().get("export.stop"));
        stop.setId("dayend-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.visibleProperty().bind(export.countProperty().map(ExportModel.Count::running));
        stop.managedProperty().bind(stop.visibleProperty());
        stop.setOnAction(e -> export.stop());
        return new HBox(8, act, stop);
    }

    private ProgressBar progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> export.countProperty().get().of() == 0 ? 0
                : (double) export.countProperty().get().done() / export.countProperty().get().of(),
                export.countProperty()));
        bar.visibleProperty().bind(export.countProperty().map(ExportModel.Count::running));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private String state() {
        ExportModel.Count count = export.countProperty().get();
        if (count.running()) {
            return words.texts().get("export.running", count.done(), count.of());
        }
        return export.exportedProperty().get().map(this::told).orElse("");
    }

    private String told(Exported exported) {
        if (exported.ending() == Exported.Ending.STOPPED) {
            return words.texts().get("export.stopped");
        }
        String renamed = exported.files().stream().filter(Exported.File::isRenamed)
                .map(f -> "\n" + words.texts().get("export.renamed", f.wanted(), f.name()))
                .collect(Collectors.joining());
        return words.texts().get("export.done", exported.files().size()) + renamed;
    }

    void focus() {
        folder.requestFocus();
    }
}
