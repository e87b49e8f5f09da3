package org.amends.desk.murmur;

import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amends.core.complaint.Murmur.Noticed;
import org.amends.core.murmur.MurmurLine;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.theme.Space;

/** The murmurs that wait, and what can be done about the one pointed at. Not there at the locked screen. */
final class WaitingPane extends VBox {
    private static final int MOST = 6;
    private static final double ACT = 230;

    private final MurmurViewModel model;
    private final Texts texts;
    private final Formats formats;
    private final VBox rows = new VBox(Space.HAIR);

    WaitingPane(MurmurViewModel model, Texts texts, Formats formats) {
        super(Space.SMALL);
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        Label title = new Label(texts.get("murmur.waiting"));
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, rows, new Columns(ACT, Space.SMALL,
                ActButton.plain(texts.get("key.take"), "F2", model::take).named("murmur-take"),
                ActButton.plain(texts.get("key.answer"), "Ctrl+Enter", model::answer).named("murmur-answer")));
        managedProperty().bind(visibleProperty());
        model.lines().subscribe(this::fill);
        model.pointedProperty().subscribe(this::fill);
        model.noticedProperty().subscribe(how -> fill());
    }

    private void fill() {
        setVisible(!model.lines().isEmpty() && model.noticedProperty().get() == Noticed.SIGNED_IN);
        int first = Math.max(0, model.pointedProperty().get() - MOST + 1);
        rows.getChildren().setAll(IntStream.range(first, Math.min(model.lines().size(), first + MOST))
                .mapToObj(at -> row(model.lines().get(at), at == model.pointedProperty().get() ? "▸ " : "   ")).toList());
    }

    private HBox row(MurmurLine line, String pointer) {
        Label tag = new Label(pointer + texts.get("tag." + line.murmur().tag()));
        tag.getStyleClass().add("strong");
        tag.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(texts.get("murmur.line", line.murmur().words().shown(), texts.get("source." + line.channel()),
                formats.moment(line.noticedAt())).strip());
        words.getStyleClass().add("soft");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        return new HBox(Space.MEDIUM, tag, words);
    }
}
