package org.amends.desk.recovery.award;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.amends.core.compensation.fact.FactOption;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;
import org.amends.desk.kit.control.FieldBox;
import org.amends.desk.kit.draft.DraftField;

/** The control that fits a fact: a line to type in, or a choice. */
final class FactFields {

    private FactFields() {
    }

    static Node of(FactEntry entry, Texts texts, Refusals refusals) {
        FactSpec spec = entry.spec();
        String unit = texts.in(spec.unit());
        String name = texts.in(spec.label()) + (unit.isEmpty() ? "" : " (" + unit + ")");
        if (spec.type() == FactType.YES_NO || spec.type() == FactType.CHOICE) {
            return new FieldBox(name, choice(entry, texts)).refusal(entry.refusalProperty(), refusals);
        }
        DraftField field = new DraftField("fact-" + spec.id(), entry.text());
        FieldBox box = new FieldBox(name, field).refusal(entry.refusalProperty(), refusals);
        entry.heardProperty().subscribe(heard -> box.help(heard.map(how -> texts.get("heard", texts.in(how)))
                .orElse(texts.get("fact.help." + spec.type()))));
        return box;
    }

    private static ComboBox<String> choice(FactEntry entry, Texts texts) {
        FactSpec spec = entry.spec();
        ComboBox<String> box = new ComboBox<>();
        box.setId("fact-" + spec.id());
        box.getItems().setAll(spec.type() == FactType.YES_NO ? List.of("yes", "no")
                : spec.options().stream().map(FactOption::id).toList());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return id == null || id.isEmpty() ? "" : spec.type() == FactType.YES_NO ? texts.get("fact." + id)
                        : texts.in(spec.label(id));
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        entry.typedProperty().subscribe(id -> box.setValue(id.isEmpty() ? null : id));
        box.valueProperty().subscribe(id -> entry.typedProperty().set(id == null ? "" : id));
        return box;
    }
}
