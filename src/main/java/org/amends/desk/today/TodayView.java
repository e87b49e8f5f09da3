package org.amends.desk.today;

import java.time.Clock;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.amends.core.caseload.CaseRow;
import org.amends.core.murmur.MurmurLine;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.fold.Beside;
import org.amends.desk.kit.paper.JobsPane;
import org.amends.desk.kit.place.Place;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** Two columns: cases on the left, promises on the right; the one act above. */
public final class TodayView extends ScrollPane {
    public static final String ID = "today";
    public static final String BEGIN = "today-begin";
    private static final double LEFT = 480;
    private static final double RIGHT = 360;
    private static final double ACTS = 560;

    private final TodayViewModel model;
    private final Surroundings around;
    private final ActButton begin;

    public TodayView(TodayViewModel model, JobsPane jobs, Clock clock, Surroundings around) {
        this.model = model;
        this.around = around;
        Texts texts = around.texts("today");
        begin = ActButton.primary(texts.get("today.begin"), "F2", () -> around.navigator().open(Place.RECOVERY, "new"))
                .named(BEGIN);
        VBox cases = new VBox(Space.LARGE, new CasesCard(CasesCard.Which.IN_HAND, model, around, this::open),
                new CasesCard(CasesCard.Which.HELD, model, around, this::open));
        PromisesCard promises = new PromisesCard(model, clock, around);
        promises.setMaxHeight(Region.USE_PREF_SIZE);
        VBox due = new VBox(Space.LARGE, new MurmursCard(model, around, this::take), new TermsCard(model, around), promises);
        Beside columns = new Beside(cases, due, new Beside.Widths(LEFT, RIGHT), Space.LARGE);
        VBox page = new VBox(Space.LARGE, head(texts, clock), jobs, columns);
        page.getStyleClass().add("page");
        setId(ID);
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void focusFirst() {
        begin.requestFocus();
    }

    /** Goes to a case. */
    void open(CaseRow row) {
        around.navigator().open(Place.RECOVERY, row.ref().id().toString());
    }

    /** Makes a case of a murmur and goes to it. */
    void take(MurmurLine murmur) {
        model.take(murmur, id -> around.navigator().open(Place.RECOVERY, id.toString()));
    }

    private HBox head(Texts texts, Clock clock) {
        Label title = new Label(around.formats().day(LocalDate.ofInstant(clock.instant(), clock.getZone())));
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label soft = new Label(texts.get("today.lead"));
        soft.getStyleClass().add("soft");
        soft.setWrapText(true);
        VBox words = new VBox(Space.HAIR, title, soft);
        ActButton sheet = ActButton.plain(texts.get("today.sheet"), Place.SHEETS.chord(), () -> around.navigator().open(Place.SHEETS))
                .named("today-sheet");
        ActButton shift = ActButton.quiet(texts.get("today.shift"), Place.SHIFT.chord(), () -> around.navigator().open(Place.SHIFT))
                .named("today-shift");
        ActButton hall = ActButton.quiet(texts.get("today.hall"), Place.HALL.chord(), () -> around.navigator().open(Place.HALL))
                .named("today-hall");
        FlowPane acts = new FlowPane(Space.MEDIUM, Space.SMALL, hall, shift, sheet, begin);
        acts.setAlignment(Pos.CENTER_RIGHT);
        acts.setPrefWrapLength(ACTS);
        HBox.setHgrow(acts, Priority.ALWAYS);
        HBox head = new HBox(Space.MEDIUM, words, acts);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
