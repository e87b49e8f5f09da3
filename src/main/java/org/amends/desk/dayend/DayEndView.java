package org.amends.desk.dayend;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The day end screen: checklist on the left, the day's page in the middle, signature and export on the right. */
public final class DayEndView implements Screen {
    private static final double SIDE = 300;
    private final DayEndViewModel model;
    private final Surroundings around;
    private final BorderPane root = new BorderPane();
    private final KeyMap keys = new KeyMap();
    private final PagePane page;
    private final SignPane sign;
    private final ExportPane export;
    private Subscription watching = Subscription.EMPTY;

    public DayEndView(DayEndViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        Words words = new Words(around);
        page = new PagePane(model, words);
        sign = new SignPane(model, words);
        export = new ExportPane(model, words);
        root.setId("dayend");
        root.getStyleClass().addAll("page", "dayend");
        root.getStylesheets().add(
                DayEndView.class.getResource("/org/amends/desk/dayend/dayend.css").toExternalForm());
        root.setTop(new HeadPane(model, words));
        root.setCenter(columns(new ChecklistPane(model, words), new VBox(Space.LARGE, sign, export)));
        bindKeys();
    }

    private HBox columns(ChecklistPane checklist, VBox right) {
        checklist.setPrefWidth(SIDE);
        checklist.setMinWidth(SIDE - Space.HUGE);
        right.setPrefWidth(SIDE);
        right.setMinWidth(SIDE - Space.HUGE);
        HBox.setHgrow(page, Priority.ALWAYS);
        return new HBox(Space.LARGE, checklist, page, right);
    }

    private void bindKeys() {
        keys.on("Alt+Left", "key.previous", model::previousDay).on("Alt+Right", "key.next", model::nextDay);
        keys.on("Ctrl+1", "tab.cases", () -> page.show(0)).on("Ctrl+2", "tab.promises", () -> page.show(1));
        keys.on("Ctrl+3", "tab.sums", () -> page.show(2)).on("Ctrl+4", "tab.figures", () -> page.show(3));
        keys.on("Alt+S", "sign.title", sign::focus).on("Alt+E", "export.title", export::focus);
        keys.on("Enter", "key.next-act", this::focus);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public KeyMap keys() {
        return keys;
    }

    /** Comes up at today, or at the day the id names. */
    @Override
    public void shown(String id) {
        Faults faults = new Faults(around.language());
        watching = model.faultProperty().subscribe(why -> {
            if (why != null) {
                around.navigator().show(faults.banner(why));
            }
        });
        try {
            if (id.isEmpty()) {
                model.open();
            } else {
                model.show(LocalDate.parse(id));
            }
        } catch (DateTimeParseException notADay) {
            model.open();
        }
    }

    @Override
    public void hidden() {
        watching.unsubscribe();
    }

    /** Puts the cursor where the next act is. */
    @Override
    public void focus() {
        switch (model.next()) {
            case CARRY_OVER -> page.focusReason();
            case SIGN -> sign.focus();
            case EXPORT -> export.focus();
        }
    }
}
