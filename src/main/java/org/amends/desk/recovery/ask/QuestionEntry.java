package org.amends.desk.recovery.ask;

import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.compensation.fact.FactType;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.language.Spoken;
import org.amends.core.language.Wording;
import org.amends.core.playbook.Choice;
import org.amends.core.playbook.Question;
import org.amends.core.refusal.Refusal;
import org.amends.core.rights.TypedFact;
import org.amends.desk.kit.draft.DraftText;

/**
 * One question of the script and what is answered so far. A typed answer that fills a fact of a rule is read while it is typed, as
 * that rule will read it, and said back; one that fills none is kept as it is.
 */
public final class QuestionEntry {
    private final Question question;
    private final Optional<FactSpec> fact;
    private final Reading reading;
    private final DraftText text;
    private final ReadOnlyObjectWrapper<Optional<Wording>> heard = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private String answer = "";

    /** How words become facts: the hall's time when the case was opened, the pack's currency. */
    record Reading(LocalDateTime opened, String currency) {
    }

    QuestionEntry(Question question, Optional<FactSpec> fact, Reading reading, DraftText text) {
        this.question = question;
        this.fact = fact;
        this.reading = reading;
        this.text = text;
        text.textProperty().subscribe(this::read);
    }

    private void read(String typed) {
        refusal.set(null);
        heard.set(Optional.empty());
        if (fact.isPresent() && typed != null && !typed.isBlank()) {
            switch (TypedFact.read(fact.get(), typed, reading.opened(), reading.currency())) {
                case Spoken.Parsed<FactValue> parsed -> heard.set(Optional.of(parsed.echo()));
                case Spoken.Unclear<FactValue> unclear -> refusal.set(unclear.why());
            }
        }
    }

    /** A choice's id or the typed words as they are kept; empty while unanswered. */
    void answered(String given) {
        answer = given;
    }

    public Question question() {
        return question;
    }

    public boolean isTyped() {
        return question.choices().isEmpty();
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    /** What kind of fact it fills; empty for plain words. */
    public Optional<FactType> type() {
        return fact.map(FactSpec::type);
    }

    public Optional<Choice> chosen() {
        return question.choices().stream().filter(c -> c.id().equals(answer)).findFirst();
    }

    /** The answer to show: the choice's label, else the words. */
    public Wording shown() {
        return chosen().map(Choice::label).orElse(Wording.same(answer));
    }

    public DraftText text() {
        return text;
    }

    /** How the typed answer was read. */
    public ReadOnlyObjectProperty<Optional<Wording>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /** Why the typed answer cannot be read; null when it can or need not. */
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
