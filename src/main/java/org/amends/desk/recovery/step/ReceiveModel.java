package org.amends.desk.recovery.step;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Complaint;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Customer;
import org.amends.core.customer.Personal;
import org.amends.core.customer.Salutation;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.KindFinder;
import org.amends.core.playbook.Question;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PolicyId;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.StepModel;

/** Receiving: danger first, then the words, the kind, the feeling; who it is may come at any time. */
public final class ReceiveModel implements StepModel {
    private final CaseDesk desk;
    private final Map<PolicyId, KindFinder> finders = new HashMap<>();
    private final ObjectProperty<Danger> danger = new SimpleObjectProperty<>();
    private final DraftText words;
    private final SaidTime when;
    private final ObjectProperty<FailureKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Feeling> feeling = new SimpleObjectProperty<>();
    private final ObservableList<FailureKind> kinds = FXCollections.observableArrayList();
    private final ObservableMap<String, String> answers = FXCollections.observableHashMap();
    private final CustomerModel customer;
    private String filled = "";

    public ReceiveModel(CaseDesk desk, Clock clock) {
        this.desk = desk;
        words = desk.typed("words");
        when = new SaidTime(desk.typed("when"), clock);
        customer = new CustomerModel(desk);
        words.textProperty().addListener((o, was, is) -> kinds.setAll(ranked(is)));
    }

    @Override
    public void fill(CaseFile file) {
        boolean another = !desk.owner().equals(filled);
        filled = desk.owner();
        Optional<Complaint> complaint = file.intake().complaint();
        words.fill(filled, complaint.map(c -> c.words().shown()).orElse(""));
        when.said().fill(filled, complaint.map(c -> c.when().shown()).orElse(""));
        if (another) {
            customer.mask(file);
            choices(file);
        } else {
            danger.set(file.intake().danger().orElse(danger.get()));
            customer.fillTexts(file.intake().customer());
        }
    }

    /** What was answered; only when the case comes to the desk, for later the clerk may be answering anew. */
    private void choices(CaseFile file) {
        danger.set(file.intake().danger().orElse(null));
        kinds.setAll(ranked(words.value()));
        kind.set(desk.kind().orElse(null));
        feeling.set(file.intake().person().before().map(CaseEvent.FeelingNoted::feeling).orElse(null));
        answers.clear();
        file.intake().answers().forEach((id, a) ->
                answers.put(id, a.choice().isEmpty() ? a.words().shown() : a.choice()));
        customer.fill(file.intake().customer());
    }

    /** The question about danger comes first and is not answered yet. */
    public boolean isDangerOpen() {
        return danger.get() == null && desk.has(Mechanism.DANGER_QUESTION);
    }

    /** Kept at once: danger does not wait for the rest of the form. */
    public void answerDanger(Danger answer) {
        desk.perform(() -> danger.set(answer), new CaseEvent.DangerAnswered(answer));
    }

    @Override
    public void commit() {
        if (isDangerOpen()) {
            desk.refuse(Refusal.of("danger.first"));
        } else if (kind.get() == null) {
            desk.refuse(Refusal.of(words.value().isBlank() ? "words.empty" : "kind.none"));
        } else if (feeling.get() == null) {
            desk.refuse(Refusal.of("missing.feeling"));
        } else if (inTheWay().isPresent()) {
            desk.refuse(inTheWay().get());
        } else {
            desk.perform(acts().toArray(CaseEvent[]::new));
        }
    }

    /** Something typed that cannot be; it stands where it was typed, with what is wrong beneath it. */
    private Optional<Refusal> inTheWay() {
        customer.tidy();
        return when.inTheWay().or(() -> Optional.ofNullable(customer.phoneRefusalProperty().get()));
    }

    /** Questions of the chosen kind that belong to receiving, in the pack's order. */
    public List<Question> questions() {
        return kind.get() == null ? List.of() : kind.get().script().questions().stream()
                .filter(q -> q.stage() == Stage.RECEIVE).toList();
    }

    private List<CaseEvent> acts() {
        CaseFile file = desk.file();
        List<CaseEvent> acts = new ArrayList<>();
        Complaint said = new Complaint(kind.get().id(), file.intake().channel(), Personal.of(words.value().strip()),
                Personal.of(when.said().value().strip()), Personal.NONE);
        if (!file.intake().complaint().equals(Optional.of(said))) {
            acts.add(new CaseEvent.ComplaintTaken(said));
        }
        if (!file.intake().person().before().map(CaseEvent.FeelingNoted::feeling).equals(Optional.of(feeling.get()))) {
            acts.add(new CaseEvent.FeelingNoted(
                    CaseEvent.FeelingNoted.Moment.BEFORE, feeling.get(), Personal.NONE));
        }
        if (!customer.value().equals(file.intake().customer())) {
            acts.add(new CaseEvent.CustomerNoted(customer.value()));
        }
        questions().forEach(q -> answered(file, q).ifPresent(acts::add));
        return acts;
    }

    private Optional<CaseEvent> answered(CaseFile file, Question question) {
        String given = answers.getOrDefault(question.id(), "").strip();
        boolean choice = question.choices().stream().anyMatch(c -> c.id().equals(given));
        CaseEvent.QuestionAnswered answer = new CaseEvent.QuestionAnswered(
                question.id(), choice ? given : "", choice ? Personal.NONE : Personal.of(given));
        return given.isEmpty() || answer.equals(file.intake().answers().get(question.id()))
                ? Optional.empty() : Optional.of(answer);
    }

    private List<FailureKind> ranked(String said) {
        return finders.computeIfAbsent(desk.policy().id(), id -> new KindFinder(desk.policy().playbook().kinds()))
                .rank(said);
    }

    @Override
    public BooleanExpression canCommit() {
        return Bindings.createBooleanBinding(() -> !isDangerOpen(), danger, desk.fileProperty())
                .and(words.textProperty().isNotEmpty()).and(kind.isNotNull()).and(feeling.isNotNull())
                .and(desk.busyProperty().not());
    }

    public ObjectProperty<Danger> dangerProperty() {
        return danger;
    }

    public DraftText words() {
        return words;
    }

    public DraftText when() {
        return when.said();
    }

    public SaidTime saidTime() {
        return when;
    }

    public ObjectProperty<FailureKind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Feeling> feelingProperty() {
        return feeling;
    }

    /** Kinds, likest to the words first. */
    public ObservableList<FailureKind> kinds() {
        return kinds;
    }

    /** Answers by question id: a choice id or typed words. */
    public ObservableMap<String, String> answers() {
        return answers;
    }

    public CustomerModel customer() {
        return customer;
    }
}
