package org.amends.desk.dayend;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.amends.core.daybook.DayBook;
import org.amends.core.daybook.Figures;
import org.amends.core.daybook.TaughtFigure;
import org.amends.desk.dayend.model.DayEndViewModel;

/** How the hall did: first words, answers, the three gauges, and the proof of integrity. No person stands here. */
final class FiguresPane extends ScrollPane {
    private final Words words;
    private final VBox rows = new VBox(8);

    FiguresPane(DayEndViewModel model, Words words) {
        this.words = words;
        setId("dayend-figures");
        setFitToWidth(true);
        setContent(rows);
        getStyleClass().add("dayend-scroll");
        model.bookProperty().subscribe(this::fill);
    }

    private void fill(DayBook book) {
        rows.getChildren().clear();
        if (book == null) {
            return;
        }
        Figures figures = book.figures();
        add(words.texts().get("figures.firstWord"), figures.firstWord().cases() == 0
                ? words.texts().get("figures.none") : words.texts().get("figures.firstWord.value",
                        minutes(figures.firstWord().median().toSeconds()),
                        minutes(figures.firstWord().longest().toSeconds()), figures.firstWord().cases()));
        add(words.texts().get("figures.answers"), figures.answers().count() == 0
                ? words.texts().get("figures.none") : words.texts().get("figures.answers.value",
                        figures.answers().yes(), figures.answers().partly(), figures.answers().no(),
                        figures.answers().contentTenths() / 10 + "." + figures.answers().contentTenths() % 10));
        figures.taught().forEach(said -> {
            TaughtFigure counts = said.counts();
            add(words.texts().get("figures.taught", words.texts().in(said.title())),
                    words.texts().get(counts.fails() ? "figures.taught.fails" : "figures.taught.value",
                            counts.atOnce(), counts.secondTry(), counts.helper(), counts.notAsked()));
        });
        figures.fairness().forEach(g -> add(words.texts().get("gauge." + g.gauge()),
                words.texts().get("gauge.value", g.full(), g.waived(), g.open())));
        add(words.texts().get("figures.hash"), book.integrity().lastHash());
    }

    private void add(String title, String value) {
        Label facts = Labels.text(value, "soft");
        VBox row = new VBox(2, Labels.text(title, "strong"), facts);
        row.getStyleClass().add("dayend-row");
        rows.getChildren().add(row);
    }

    private static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds / 60.0);
    }
}
