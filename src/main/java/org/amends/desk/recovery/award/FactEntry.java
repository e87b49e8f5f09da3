package org.amends.desk.recovery.award;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;
import org.amends.core.rights.TypedFact;
import org.amends.desk.kit.draft.DraftText;

/** One fact as it is typed: read the way people write, kept in the one text form, refused at its place. */
public final class FactEntry {
    private final FactSpec spec;
    private final String currency;
    private final LocalDateTime now;
    private final DraftText text;
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Wording>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FactValue> value = new ReadOnlyObjectWrapper<>();

    FactEntry(FactSpec spec, String currency, LocalDateTime now, DraftText text) {
        this.spec = spec;
        this.currency = currency;
        this.now = now;
        this.text = text;
        text.textProperty().subscribe(this::read);
    }

    public FactSpec spec() {
        return spec;
    }

    public DraftText text() {
        return text;
    }

    public StringProperty typedProperty() {
        return text.textProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** How it was read, in the one form it is shown back in. */
    public ReadOnlyObjectProperty<Optional<Wording>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /** Null while nothing readable is typed. */
    public ReadOnlyObjectProperty<FactValue> valueProperty() {
        return value.getReadOnlyProperty();
    }

    private void read(String text) {
        refusal.set(null);
        heard.set(Optional.empty());
        value.set(null);
        if (!text.isBlank()) {
            switch (TypedFact.read(spec, text, now, currency)) {
                case Spoken.Parsed<FactValue> parsed -> {
                    heard.set(Optional.of(parsed.echo()));
                    value.set(parsed.value());
                }
                case Spoken.Unclear<FactValue> unclear -> refusal.set(unclear.why());
            }
        }
    }
}
