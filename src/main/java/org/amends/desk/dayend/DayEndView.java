package org.amends.desk.dayend;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.amends.desk.dayend.model.DayEndViewModel;
import org.amends.desk.kit.Faults;
import org.amends.desk.kit.fold.FocusScroll;
import org.amends.desk.kit.fold.Room;
import org.amends.desk.kit.fold.RoomMeter;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Screen;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** The day end screen: checklist on the left, the day's page in the middle, signature and export on the right. */
public final class DayEndView implements Screen {
    private static final double SIDE = 296;
    /** So that a case and its reason stay in sight where everything scrolls. */
    private static final double LEAST_PAGE = 330;
    private final DayEndViewModel model;
    private final Surroundings around;
    private final BorderPane root = new BorderPane();
    private final KeyMap keys;
    private final PagePane page;
    private final SignPane sign;
    private final ExportPane export;
    private final ChecklistPane checklist;
    private final HBox columns = new HBox(Space.LARGE);
    private final VBox all = new VBox(Space.LARGE);
    private final FocusScroll whole = new FocusScroll(all);
    private Subscription watching = Subscription.EMPTY;

    public DayEndView(DayEndViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        keys = new KeyMap(around.texts("dayend"));
        Words words = new Words(around);
        page = new PagePane(model, words);
        sign = new SignPane(model, words);
        export = new ExportPane(model, words);
        root.setId("dayend");
        root.getStyleClass().addAll("page", "dayend");
        root.getStylesheets().add(
                DayEndView.class.getResource("/org/amends/desk/dayend/dayend.css").toExternalForm());
        root.setTop(new HeadPane(model, words));
        checklist = new ChecklistPane(model, words);
        HBox.setHgrow(page, Priority.ALWAYS);
        page.setMinWidth(0);
        root.setCenter(columns);
        new RoomMeter(root, this::fold);
        bindKeys();
    }

    /**
     * With less room the checklist goes beneath signature and export, and either column scrolls when it must; with very little all
     * stand one below the other.
     */
    private void fold(Room room) {
        columns.getChildren().clear();
        switch (room.width()) {
            case WIDE -> columns.getChildren().setAll(side(checklist), page, side(sign, export));
            case NARROW -> columns.getChildren().setAll(page, side(sign, export, checklist));
            case SMALL -> all.getChildren().setAll(page, sign, export, checklist);
        }
        page.setMinHeight(room.isSmall() ? LEAST_PAGE : Region.USE_COMPUTED_SIZE);
        root.setCenter(room.isSmall() ? whole : columns);
    }

    private static ScrollPane side(Node... parts) {
        ScrollPane side = new ScrollPane(new VBox(Space.LARGE, parts));
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        side.setFocusTraversable(false);
        return side;
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
        }).and(model.nextProperty().subscribe((before, now) -> focus()));
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
            case null -> root.requestFocus();
            case CARRY_OVER -> page.focusReason();
            case SIGN -> sign.focus();
            case EXPORT -> export.focus();
        }
    }
}
