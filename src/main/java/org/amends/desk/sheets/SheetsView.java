package org.amends.desk.sheets;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.guide.bill.BillRow;
import org.amends.core.guide.bill.BillSheet;
import org.amends.core.guide.bill.BillTyped;
import org.amends.core.language.Language;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.paper.JobsPane;
import org.amends.desk.kit.paper.LookBar;
import org.amends.desk.kit.paper.PrintBar;
import org.amends.desk.kit.paper.SheetPreview;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** What can be printed at the left; how, where and the sheet itself at the right. */
public final class SheetsView extends ScrollPane {
    private static final double LIST = 320;
    /** Of the window's height, what stands above and below the preview. */
    private static final double AROUND = 360;

    private final SheetsViewModel model;
    private final Texts texts;
    private final SheetsList list;
    private final LookBar look;
    private final PrintBar printer;
    private final JobsPane jobs;
    private final SheetPreview preview;
    private final Label state = new Label();
    private final ActButton language;

    public SheetsView(SheetsViewModel model, Surroundings around) {
        this.model = model;
        texts = around.texts("sheets");
        Texts kit = around.texts("kit");
        list = new SheetsList(model, around);
        look = new LookBar(model.look(), model.queue().setup().habitsProperty().get(), kit, "Ctrl+");
        printer = new PrintBar(model.queue().setup(), kit);
        jobs = new JobsPane(model.queue(), kit, job -> texts.in(model.title(job.what())));
        preview = new SheetPreview(model.background(), kit, AROUND);
        language = ActButton.plain("", "Alt+L", model::switchLanguage).named("sheets-language");
        language.getStyleClass().add("sheet-step");
        state.setId("sheets-state");
        state.setWrapText(true);
        state.getStyleClass().addAll("soft", "small");
        state.managedProperty().bind(state.textProperty().isNotEmpty());
        Label title = new Label(texts.get("sheets.title"));
        title.getStyleClass().add("page-title");
        Region act = ActButton.primary(texts.get("key.print"), "Enter", model::print).named("sheets-print");
        FlowPane out = new FlowPane(Space.SMALL, Space.HAIR, act, language);
        VBox sheet = new VBox(Space.SMALL, jobs, look, printer, out, state, preview);
        VBox page = new VBox(Space.MEDIUM, title, new Columns(LIST, Space.LARGE, list, sheet).weighing(2, 3));
        page.getStyleClass().add("page");
        setId("sheets");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        model.shownProperty().subscribe(this::show);
        model.fill().billProperty().subscribe(typed -> show(model.shownProperty().get()));
        model.languageProperty().subscribe(now -> language.setText(texts.get(now == Language.ZH ? "sheets.in.zh" : "sheets.in.en")));
    }

    private void show(SheetSetter.Shown made) {
        preview.show(made == null ? List.of() : made.pages());
        boolean isKept = made != null && made.isKept();
        look.setDisable(isKept);
        language.setDisable(isKept);
        if (made == null) {
            state.setText(model.isChosen(BillSheet.TEMPLATE) ? wanted(model.fill().billProperty().get()) : "");
        } else if (isKept) {
            state.setText(texts.get("sheets.kept", made.what().copy(), made.what().digest()));
        } else {
            state.setText(texts.get("sheets.pages", made.sheet().pages()));
        }
    }

    private String wanted(BillTyped typed) {
        return switch (typed) {
            case BillTyped.Nothing() -> texts.get("bill.nothing");
            case BillTyped.Wanting(BillRow row) -> texts.get("bill.wanting", texts.get("figure." + row.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            default -> texts.get("bill.wrong");
        };
    }

    void addKeys(KeyMap keys) {
        look.addKeys(keys);
        printer.addKeys(keys);
        jobs.addKeys(keys);
        preview.addKeys(keys);
    }

    void focusFirst() {
        list.focusFirst();
    }
}
