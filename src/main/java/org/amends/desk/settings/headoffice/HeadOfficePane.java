package org.amends.desk.settings.headoffice;

import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.amends.core.headoffice.LineState;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.fold.Columns;
import org.amends.desk.kit.place.Surroundings;
import org.amends.desk.kit.theme.Space;

/** What waits, what was confirmed, what was set aside and why nothing goes; beside it, joining head office. */
public final class HeadOfficePane {
    /** What the settings are opened at to show this. */
    public static final String ID = "OFFICE";
    private static final double COLUMN = 320;
    private final HeadOfficeViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final Columns node;

    public HeadOfficePane(HeadOfficeViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("settings");
        node = new Columns(COLUMN, Space.LARGE, standing(), joining());
    }

    public Region node() {
        return node;
    }

    private SectionCard standing() {
        ObservableValue<LineState> state = model.stateProperty();
        return new SectionCard(texts.get("office.title"), Icon.INFO,
                line("office-place", model.placeProperty().map(where -> where.map(known -> texts.get("office.place", known.address(), known.company()))
                        .orElse(texts.get("office.none")))),
                line("office-count", state.map(this::count)),
                line("office-oldest", state.map(now -> now.oldest().map(at -> texts.get("office.oldest", around.formats().moment(at))).orElse(""))),
                line("office-heard", state.map(now -> now.heard().map(at -> texts.get("office.heard", around.formats().moment(at)))
                        .orElse(texts.get("office.never")))),
                line("office-trouble", state.map(now -> now.trouble().map(why -> texts.get("office.trouble." + why.name())).orElse(""))),
                line("office-aside", state.map(this::asides)),
                new HBox(ActButton.plain(texts.get("office.now"), "Ctrl+S", model::sendNow).named("office-now")));
    }

    private String count(LineState now) {
        return texts.get(now.standing() == LineState.Standing.ALONE ? "office.kept" : "office.count", now.count().kept(), now.count().confirmed(),
                now.count().waiting());
    }

    /** Each by its number and hour: head office keeps them, the rest goes on. */
    private String asides(LineState now) {
        return now.asides().isEmpty() ? "" : texts.get("office.aside", now.asides().size(), now.asides().stream()
                .map(each -> texts.get("office.aside.one", each.seq(), around.formats().moment(each.at()), each.kind()))
                .collect(Collectors.joining("\n")));
    }

    private SectionCard joining() {
        Label said = line("office-said", model.allowedProperty().flatMap(allowed -> allowed
                ? model.busyProperty().flatMap(busy -> busy ? model.busyProperty().map(now -> texts.get("office.joining"))
                : model.joinedProperty().map(done -> texts.get(done ? "office.joined" : "office.help")))
                : model.busyProperty().map(busy -> texts.get("office.administrator"))));
        return new SectionCard(texts.get("office.join.title"), Icon.KEYS,
                box("office.address", "hub.address", typed("office-address", model.addressProperty())),
                box("office.code", "hub.", typed("office-code", model.codeProperty())), said,
                new HBox(ActButton.plain(texts.get("office.join"), "Enter", model::join)
                        .when(model.allowedProperty()).named("office-join")));
    }

    /** What is wrong with the address stands under the address, all else under the code. */
    private FieldBox box(String name, String refusals, TextField field) {
        boolean isAddress = refusals.equals("hub.address");
        return new FieldBox(texts.get(name), field).words(model.refusalProperty().map(why -> words(why, isAddress == isOfAddress(why))).orElse(""));
    }

    private static boolean isOfAddress(Refusal why) {
        return why.key().equals("hub.address") || why.key().equals("hub.away") || why.key().equals("hub.another");
    }

    private String words(Refusal why, boolean isHere) {
        return isHere ? around.refusals().whole(why) : "";
    }

    private TextField typed(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        field.editableProperty().bind(model.allowedProperty());
        field.setOnAction(entered -> model.join());
        return field;
    }

    private static Label line(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
