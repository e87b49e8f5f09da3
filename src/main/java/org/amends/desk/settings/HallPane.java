package org.amends.desk.settings;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.ActButton;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.control.Icon;
import org.amends.desk.kit.control.SectionCard;
import org.amends.desk.kit.place.Surroundings;

/** Name, address, hours and telephone of the hall; a clerk reads them, a supervisor changes them. */
final class HallPane {
    private final HallViewModel model;
    private final Surroundings around;
    private final Texts texts;
    private final SectionCard card;

    HallPane(HallViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = around.texts("settings");
        Label said = new Label();
        said.setId("settings-hall-said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.textProperty().bind(model.allowedProperty().flatMap(allowed -> allowed
                ? model.keptProperty().map(kept -> texts.get(kept ? "hall.kept" : "hall.help"))
                : model.keptProperty().map(kept -> texts.get("hall.supervisor"))));
        card = new SectionCard(texts.get("hall.title"), Icon.INFO,
                box("hall.name", typed("settings-hall-name", model.nameProperty())),
                box("hall.address", typed("settings-hall-address", model.addressProperty())),
                box("hall.hours", typed("settings-hall-hours", model.hoursProperty())),
                box("hall.phone", typed("settings-hall-phone", model.phoneProperty())), said,
                new HBox(ActButton.plain(texts.get("hall.keep"), "Enter", model::keep).when(model.allowedProperty())
                        .named("settings-hall-keep")));
    }

    SectionCard node() {
        return card;
    }

    /** A refusal is named after its field. */
    private FieldBox box(String key, TextField field) {
        ObservableValue<String> words = model.refusalProperty().map(why -> words(why, key)).orElse("");
        return new FieldBox(texts.get(key), field).words(words);
    }

    private String words(Refusal why, String key) {
        return why.key().equals(key) ? around.refusals().whole(why) : "";
    }

    private TextField typed(String id, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        field.editableProperty().bind(model.allowedProperty());
        field.setOnAction(entered -> model.keep());
        return field;
    }
}
