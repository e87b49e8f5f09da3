package org.amends.desk.recovery.award;

import java.time.LocalDateTime;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.amends.core.compensation.SpokenMoney;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactText;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.refusal.Refusal;
import org.amends.core.language.Spoken;
import org.amends.core.timing.SpokenTime;

/** One fact as it is typed: read the way people write, kept in the one text form, refused at its place. */
public final class FactEntry {
    private final FactSpec spec;
    private final String currency;
    private final LocalDateTime now;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FactValue> value = new ReadOnlyObjectWrapper<>();

    FactEntry(FactSpec spec, String currency, LocalDateTime now) {
        this.spec = spec;
        this.currency = currency;
        this.now = now;
        typed.subscribe(this::read);
    }

    public FactSpec spec() {
        return spec;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** Null while nothing readable is typed. */
    public ReadOnlyObjectProperty<FactValue> valueProperty() {
        return value.getReadOnlyProperty();
    }

    private void read(String text) {
        refusal.set(null);
        value.set(null);
        if (!text.isBlank()) {
            switch (spec.type()) {
                case MONEY -> take(SpokenMoney.read(text, currency), FactValue.Sum::new);
                case DATE -> take(SpokenTime.read(text, now, SpokenTime.Side.HAPPENED),
                        when -> new FactValue.Day(when.day()));
                default -> plain(text.strip());
            }
        }
    }

    private <T> void take(Spoken<T> spoken, java.util.function.Function<T, FactValue> made) {
        switch (spoken) {
            case Spoken.Parsed<T> parsed -> value.set(made.apply(parsed.value()));
            case Spoken.Unclear<T> unclear -> refusal.set(unclear.why());
        }
    }

    private void plain(String text) {
        switch (FactText.read(spec, text, currency)) {
            case FactText.Read.Value(var found) -> value.set(found);
            case FactText.Read.Unfit(var fault) -> refusal.set(fault.refusal());
        }
    }
}
