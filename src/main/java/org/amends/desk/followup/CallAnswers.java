package org.amends.desk.followup;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.casefile.CaseEvent.FollowUpAnswered.Fair;
import org.amends.core.casefile.CaseEvent.FollowUpAnswered.Verdict;
import org.amends.core.complaint.Feeling;

/** What has been answered in this call so far, one question at a time. FX thread. */
public final class CallAnswers {
    private final ObjectProperty<Solved> solved = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> content = new SimpleObjectProperty<>();
    private final ObjectProperty<Fair> outcome = new SimpleObjectProperty<>();
    private final ObjectProperty<Fair> process = new SimpleObjectProperty<>();
    private final ObjectProperty<Fair> treatment = new SimpleObjectProperty<>();
    private final ObjectProperty<Feeling> feeling = new SimpleObjectProperty<>();

    /** All answers, once each question has one. */
    public Optional<Verdict> verdict() {
        boolean isWhole = all().stream().allMatch(answer -> answer.get() != null);
        return isWhole ? Optional.of(new Verdict(solved.get(), content.get(), outcome.get(), process.get(),
                treatment.get(), feeling.get())) : Optional.empty();
    }

    void clear() {
        all().forEach(answer -> answer.set(null));
    }

    private List<ObjectProperty<?>> all() {
        return List.of(solved, content, outcome, process, treatment, feeling);
    }

    public ObjectProperty<Solved> solvedProperty() {
        return solved;
    }

    public ObjectProperty<Integer> contentProperty() {
        return content;
    }

    public ObjectProperty<Fair> outcomeProperty() {
        return outcome;
    }

    public ObjectProperty<Fair> processProperty() {
        return process;
    }

    public ObjectProperty<Fair> treatmentProperty() {
        return treatment;
    }

    public ObjectProperty<Feeling> feelingProperty() {
        return feeling;
    }
}
