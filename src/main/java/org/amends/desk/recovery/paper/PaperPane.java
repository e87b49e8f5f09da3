package org.amends.desk.recovery.paper;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.paper.JobsPane;
import org.amends.desk.kit.paper.LookBar;
import org.amends.desk.kit.paper.PrintBar;
import org.amends.desk.kit.paper.SheetPreview;
import org.amends.desk.kit.theme.Space;
import org.amends.desk.recovery.work.StepModel;
import org.amends.desk.recovery.work.StepPane;

/** Which sheet at the left; how it is set and printed above; the sheet as it will be printed; the ways out at the right. */
public final class PaperPane implements StepPane {
    private static final double PREVIEW = 280;
    private static final double WAYS = 196;
    private static final double LIST = 190;
    /** Of the window's height, what stands above and below the preview. */
    private static final double AROUND = 420;

    private final PaperModel model;
    private final SheetList sheets;
    private final LookBar look;
    private final PrintBar printer;
    private final JobsPane jobs;
    private final SheetPreview preview;
    private final PaperWays ways;
    private final Columns root;

    public PaperPane(PaperModel model, Texts texts) {
        this.model = model;
        Texts kit = Texts.of("kit", texts.language());
        sheets = new SheetList(model, texts);
        look = new LookBar(model.look(), model.queue().setup().habitsProperty().get(), kit, "");
        printer = new PrintBar(model.queue().setup(), kit);
        jobs = new JobsPane(model.queue(), kit, job -> texts.in(model.title(job.what())));
        preview = new SheetPreview(model.background(), kit, AROUND);
        model.previewProperty().subscribe(made -> preview.show(made == null ? java.util.List.of() : made.pages()));
        ways = new PaperWays(model, texts);
        VBox shown = new VBox(Space.SMALL, jobs, look, printer,
                new Beside(preview, ways, new Beside.Widths(PREVIEW, WAYS), Space.MEDIUM));
        root = new Columns(LIST, Space.MEDIUM, sheets, shown).weighing(1, 3);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void addKeys(KeyMap keys) {
        sheets.addKeys(keys);
        look.addKeys(keys);
        printer.addKeys(keys);
        jobs.addKeys(keys);
        preview.addKeys(keys);
        ways.addKeys(keys);
        keys.on("Ctrl+P", "key.print", model::commit);
        keys.on("Ctrl+S", "key.save", model::save);
        keys.on("Alt+Z", "key.reprint", model::reprint);
    }

    @Override
    public void focus() {
        root.requestFocus();
    }

    @Override
    public StepModel model() {
        return model;
    }
}
