package org.amends.desk.murmur;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.amends.core.complaint.Murmur;
import org.amends.core.complaint.Murmur.Noticed;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.draft.DraftField;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.fold.FocusScroll;
import org.amends.desk.kit.key.KeyMap;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** A slip over the desk, or over the lock: a number notes a murmur at once; a line may be typed before. */
public final class MurmurSlip extends StackPane {
    public static final String ID = "murmur";
    private static final double WIDTH = 720;
    private static final double TAG = 150;

    private final MurmurViewModel model;
    private final Texts texts;
    private final KeyMap keys;
    private final Label done = new Label();

    public MurmurSlip(MurmurViewModel model, Surroundings around) {
        this.model = model;
        texts = around.texts("murmur");
        setId(ID);
        getStyleClass().add("dim");
        setFocusTraversable(true);
        visibleProperty().bind(model.openProperty());
        keys = laid();
        VBox slip = new VBox(Space.MEDIUM, title(), tags(), source(), field(around), done, close(),
                new WaitingPane(model, texts, around.formats()));
        slip.getStyleClass().add("key-sheet");
        done.setId("murmur-done");
        done.getStyleClass().addAll("strong", "good");
        done.setWrapText(true);
        done.setMinHeight(USE_PREF_SIZE);
        done.managedProperty().bind(done.textProperty().isNotEmpty());
        FocusScroll scroll = new FocusScroll(slip);
        scroll.setMaxWidth(WIDTH);
        scroll.maxHeightProperty().bind(slip.heightProperty());
        getChildren().add(scroll);
        setOnMouseClicked(pressed -> {
            if (pressed.getTarget() == this) {
                model.close();
            }
        });
        model.doneProperty().subscribe(what -> done.setText(what == null ? "" : texts.get("done." + what.what(),
                what.file().intake().origin().murmur().map(m -> texts.get("tag." + m.tag())).orElse(""))));
    }

    private KeyMap laid() {
        KeyMap map = new KeyMap(texts).on("F3", "key.source", model::nextSource).on("F2", "key.take", model::take)
                .on("Ctrl+Enter", "key.answer", model::answer).on("Up", "key.up", () -> model.move(-1))
                .on("Down", "key.down", () -> model.move(1)).on("Esc", "key.close", model::close);
        for (Murmur.Tag tag : Murmur.Tag.values()) {
            int number = tag.ordinal() + 1;
            map.on(Integer.toString(number), "key.note", () -> model.note(number));
            map.on("Ctrl+" + number, "key.note.typing", () -> model.note(number));
        }
        return map;
    }

    private Label title() {
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        model.noticedProperty().subscribe(how -> title.setText(texts.get(
                how == Noticed.SIGNED_IN ? "murmur.title" : "murmur.title.locked")));
        return title;
    }

    private Region tags() {
        Columns tags = new Columns(TAG, Space.SMALL);
        for (Murmur.Tag tag : Murmur.Tag.values()) {
            int number = tag.ordinal() + 1;
            ActButton button = ActButton.plain(texts.get("tag." + tag), Integer.toString(number), () -> model.note(number))
                    .named("murmur-" + tag);
            button.setFocusTraversable(false);
            button.setMaxWidth(Double.MAX_VALUE);
            tags.getChildren().add(button);
        }
        return tags;
    }

    private ActButton source() {
        ActButton source = ActButton.quiet("", "F3", model::nextSource).named("murmur-source");
        source.setFocusTraversable(false);
        model.sourceProperty().subscribe(channel -> source.setText(texts.get("murmur.source", texts.get("source." + channel))));
        return source;
    }

    private FieldBox field(Surroundings around) {
        return new FieldBox(texts.get("murmur.words"), new DraftField("murmur-words", model.words()))
                .help(texts.get("murmur.words.help")).refusal(model.refusalProperty(), around.refusals());
    }

    private ActButton close() {
        ActButton close = ActButton.quiet(texts.get("key.close"), "Esc", model::close);
        close.setFocusTraversable(false);
        return close;
    }

    /** Takes a key while the slip is out: nothing beneath it hears any. */
    public void chord(KeyEvent key) {
        keys.doChord(key);
    }

    /** Takes a plain key while the slip is out, unless the line is being typed. */
    public void plain(KeyEvent key) {
        keys.doPlain(key);
    }
}
