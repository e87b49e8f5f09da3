package org.amends.desk.today;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.amends.core.caseload.CaseRow;
import org.amends.core.privacy.MaskedCustomer;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.EmptyState;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.Line;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** Cases in hand, or held ones with their waiting: one line each, its number key before it. */
final class CasesCard extends VBox {
    private static final int MOST = 30;
    private static final int NUMBERED = 9;

    /** Which cases. */
    enum Which {
        IN_HAND(Icon.CASES),
        HELD(Icon.HELD);

        private final Icon icon;

        Which(Icon icon) {
            this.icon = icon;
        }

        private String key() {
            return "today." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Which which;
    private final TodayViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final Consumer<CaseRow> open;
    private final VBox rows = new VBox(Space.HAIR);
    private final Label count = new Label();

    CasesCard(Which which, TodayViewModel model, Surroundings around, Consumer<CaseRow> open) {
        this.which = which;
        this.model = model;
        this.around = around;
        this.texts = around.texts("today");
        this.open = open;
        count.getStyleClass().add("soft");
        rows.setId(which.key().replace('.', '-'));
        getChildren().add(new SectionCard(texts.get(which.key()), which.icon, rows).end(count));
        model.inHand().subscribe(this::fill);
        model.held().subscribe(this::fill);
        fill();
    }

    private void fill() {
        ObservableList<CaseRow> cases = which == Which.HELD ? model.held() : model.inHand();
        int before = which == Which.HELD ? model.inHand().size() : 0;
        count.setText(cases.isEmpty() ? "" : texts.get("today.count", cases.size()));
        rows.getChildren().clear();
        List<CaseRow> some = cases.subList(0, Math.min(MOST, cases.size()));
        for (int i = 0; i < some.size(); i++) {
            rows.getChildren().add(line(some.get(i), before + i + 1));
        }
        if (cases.isEmpty()) {
            rows.getChildren().add(new EmptyState(which.icon, texts.get(which.key() + ".empty"),
                    texts.get(which.key() + ".how")));
        }
    }

    private Node line(CaseRow row, int number) {
        Label name = new Label(texts.in(MaskedCustomer.name(row.customer())));
        name.getStyleClass().add("strong");
        Label kind = new Label(row.kind().isEmpty() ? texts.get("today.nokind") : texts.in(model.kind(row)));
        kind.setWrapText(true);
        Label code = new Label(row.ref().number().text());
        code.getStyleClass().addAll("soft", "small");
        VBox words = new VBox(Space.HAIR, new HBox(Space.MEDIUM, name, kind), code);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label time = new Label(which == Which.HELD ? texts.get("today.waits", around.formats().span(model.waiting(row)))
                : texts.get("today.since", around.formats().moment(row.times().opened())));
        time.getStyleClass().add(which == Which.HELD ? "warn" : "soft");
        Stream.of(name, code, time).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        String said = name.getText() + ", " + kind.getText() + ", " + time.getText();
        return new Line(said, () -> open.accept(row), ActButton.keyCap(number <= NUMBERED ? "" + number : " "),
                words, time);
    }
}
