package org.amends.core.playbook.card;

import java.util.Optional;
import org.amends.core.cause.CauseParty;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Salutation;
import org.amends.core.customer.WayOfExplaining;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Stage;

/** What the words of a step depend on. `when` is as the customer said it, empty when unknown. */
public record ScriptFacts(
        FailureKind kind, Stage stage, WayOfExplaining way, Addressee addressee, String when,
        Known known) {

    /** Nothing known of how the person feels. */
    public ScriptFacts(FailureKind kind, Stage stage, WayOfExplaining way, Addressee addressee, String when,
            Optional<CauseParty> party) {
        this(kind, stage, way, addressee, when, new Known(party, Optional.empty()));
    }

    /** What is known so far: who is the cause, how the person feels. */
    public record Known(Optional<CauseParty> party, Optional<Feeling> feeling) {
    }

    /** Who is spoken to. Without a surname or a salutation the words leave the name out. */
    public record Addressee(String surname, Salutation salutation) {
        public static final Addressee UNKNOWN = new Addressee("", Salutation.NEUTRAL);
    }
}
