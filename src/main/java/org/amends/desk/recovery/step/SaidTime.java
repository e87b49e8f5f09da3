package org.amends.desk.recovery.step;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.core.refusal.Refusal;
import org.amends.core.timing.spoken.SpokenTime;
import org.amends.desk.kit.draft.DraftText;

/**
 * When it happened, as the customer said it, and how the program heard it. Vague words are kept as they are; only a time
 * that cannot be stands in the way.
 */
public final class SaidTime {
    private static final Set<String> CANNOT_BE = Set.of("time.impossible", "time.contradiction");

    private final DraftText said;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Wording>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    SaidTime(DraftText said, Clock clock) {
        this.said = said;
        this.clock = clock;
        said.textProperty().subscribe(text -> hear());
    }

    private void hear() {
        refusal.set(null);
        heard.set(Optional.empty());
        if (!said.value().isBlank()) {
            switch (SpokenTime.read(said.value(), LocalDateTime.now(clock), SpokenTime.Side.HAPPENED)) {
                case Spoken.Parsed<SpokenTime.When> parsed -> heard.set(Optional.of(parsed.echo()));
                case Spoken.Unclear<SpokenTime.When> unclear -> refusal.set(unclear.why());
            }
        }
    }

    /** A time that cannot be, which must be put right or emptied before going on. */
    Optional<Refusal> inTheWay() {
        return Optional.ofNullable(refusal.get()).filter(why -> CANNOT_BE.contains(why.key()));
    }

    public DraftText said() {
        return said;
    }

    public ReadOnlyObjectProperty<Optional<Wording>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
