package org.amends.desk.signin;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amends.core.refusal.Refusal;

/** One line of a form: what is typed, and why it will not do once it was checked. */
public final class Entry {
    private final StringProperty text;
    private final ObjectProperty<Refusal> refusal = new SimpleObjectProperty<>();
    private final Function<String, Optional<Refusal>> rule;

    Entry(String first, Function<String, Optional<Refusal>> rule) {
        this.text = new SimpleStringProperty(first);
        this.rule = rule;
        text.subscribe((before, now) -> refusal.set(null));
    }

    /** One that must match a form. */
    static Entry of(String first, String form, String refusalKey) {
        return new Entry(first, typed -> typed.matches(form) ? Optional.empty() : Optional.of(Refusal.of(refusalKey)));
    }

    boolean check() {
        refusal.set(rule.apply(value()).orElse(null));
        return refusal.get() == null;
    }

    /** Full-width digits, letters and signs become the plain ones that were meant. */
    void narrow() {
        text.set(Normalizer.normalize(value(), Normalizer.Form.NFKC));
    }

    String value() {
        return text.get() == null ? "" : text.get().strip();
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<Refusal> refusalProperty() {
        return refusal;
    }
}
