package org.amends.desk.recovery.work;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Surname;
import org.amends.core.language.Language;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Stage;
import org.amends.core.playbook.card.ScriptCard;
import org.amends.core.playbook.card.ScriptFacts;
import org.amends.core.playbook.card.Scripts;

/** The script card of the step on screen: follows the case, the step and the way of explaining. Null before a kind is known. */
public final class ScriptModel {
    private final CaseDesk desk;
    private final Language language;
    private final Subscription following;
    private final ReadOnlyObjectWrapper<ScriptCard> card = new ReadOnlyObjectWrapper<>();

    public ScriptModel(CaseDesk desk, Language language) {
        this.desk = desk;
        this.language = language;
        following = Subscription.combine(desk.fileProperty().subscribe(this::refresh),
                desk.shownProperty().subscribe(this::refresh));
    }

    /** Follows the case no longer. */
    public void leave() {
        following.unsubscribe();
    }

    public ReadOnlyObjectProperty<ScriptCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** Id of the first phrase on the card, kept with what was said. */
    public String firstPhrase() {
        return card.get() == null || card.get().says().isEmpty() ? "" : card.get().says().getFirst().phrase();
    }

    private void refresh() {
        CaseFile file = desk.file();
        Stage stage = desk.shownProperty().get();
        Optional<FailureKind> kind = file == null ? Optional.empty() : desk.kind();
        card.set(kind.map(k -> new Scripts(desk.policy().playbook().phrases()).card(facts(file, k, stage), language))
                .orElse(null));
    }

    private static ScriptFacts facts(CaseFile file, FailureKind kind, Stage stage) {
        var customer = file.intake().customer();
        return new ScriptFacts(kind, stage, file.intake().person().way(),
                new ScriptFacts.Addressee(Surname.of(customer.name().shown()), customer.salutation()),
                file.intake().complaint().map(c -> c.when().shown()).orElse(""),
                file.response().cause().map(CaseEvent.CauseFound::party));
    }
}
