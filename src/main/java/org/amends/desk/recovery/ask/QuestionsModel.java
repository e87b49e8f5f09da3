package org.amends.desk.recovery.ask;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.compensation.fact.FactSpec;
import org.amends.core.customer.Personal;
import org.amends.core.playbook.Choice;
import org.amends.core.playbook.FailureKind;
import org.amends.core.playbook.Need;
import org.amends.core.playbook.Question;
import org.amends.core.playbook.Stage;
import org.amends.core.policy.Policy;
import org.amends.desk.recovery.step.ReceiveModel;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.Seen;

/**
 * The questions of the step on screen and the needs foreseen for the kind. Answers are kept at once; those of receiving before the
 * kind is on file wait there and are kept with it. Choices of receiving stand in its own form.
 */
public final class QuestionsModel {
    private final CaseDesk desk;
    private final ReceiveModel receive;
    private final ZoneId hall;
    private final ReadOnlyObjectWrapper<List<QuestionEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final Seen seen = new Seen();
    private final Subscription following;

    public QuestionsModel(CaseDesk desk, ReceiveModel receive, ZoneId hall) {
        this.desk = desk;
        this.receive = receive;
        this.hall = hall;
        following = Subscription.combine(desk.fileProperty().subscribe(this::fill), desk.shownProperty().subscribe(this::fill),
                receive.kindProperty().subscribe(this::fill), desk.refusalProperty().subscribe(this::failed),
                desk.faultProperty().subscribe(this::failed));
    }

    /** Follows the case no longer. */
    public void leave() {
        following.unsubscribe();
    }

    /** Made anew with the step, the case and the kind; else what is on file by now is taken over. */
    private void fill() {
        List<Object> now = List.of(desk.owner(), desk.shownProperty().get(), kind().map(FailureKind::id).orElse(""));
        boolean isLaid = desk.file() != null;
        if (!isLaid || seen.isNew(now)) {
            entries.set(isLaid ? kind().stream().flatMap(k -> k.script().questions().stream()).filter(this::isHere)
                    .map(this::entry).toList() : List.of());
        } else {
            entries.get().stream().filter(e -> !known(e.question()).isEmpty())
                    .forEach(e -> e.answered(known(e.question())));
            entries.set(new ArrayList<>(entries.get()));
        }
    }

    /** What could not be kept is open again. */
    private void failed(Object why) {
        if (why != null && desk.file() != null) {
            entries.get().forEach(e -> e.answered(known(e.question())));
            entries.set(new ArrayList<>(entries.get()));
        }
    }

    private boolean isHere(Question question) {
        Stage stage = desk.shownProperty().get();
        return question.stage() == stage && (stage != Stage.RECEIVE || question.choices().isEmpty());
    }

    private QuestionEntry entry(Question question) {
        Policy policy = desk.policy();
        QuestionEntry.Reading reading = new QuestionEntry.Reading(
                LocalDateTime.ofInstant(desk.file().progress().times().opened(), hall), policy.header().currency());
        QuestionEntry entry = new QuestionEntry(question, fact(policy, question), reading,
                desk.typed("ask/" + question.id()));
        String answer = known(question);
        entry.answered(answer);
        if (entry.isTyped()) {
            entry.text().fill(desk.owner(), answer);
        }
        return entry;
    }

    private String known(Question question) {
        CaseEvent.QuestionAnswered kept = desk.file().intake().answers().get(question.id());
        String before = kept == null ? "" : kept.choice().isEmpty() ? kept.words().shown() : kept.choice();
        return receive.answers().getOrDefault(question.id(), before);
    }

    private Optional<FactSpec> fact(Policy policy, Question question) {
        return question.fact().isEmpty() ? Optional.empty() : kind().stream().flatMap(k -> k.handling().rules().stream())
                .flatMap(id -> policy.rules().find(id).stream()).flatMap(r -> r.fact(question.fact()).stream()).findFirst();
    }

    private Optional<FailureKind> kind() {
        return desk.kind().or(() -> Optional.ofNullable(receive.kindProperty().get()));
    }

    /** Takes one of the choices. */
    public void answer(QuestionEntry entry, Choice choice) {
        keep(entry, new CaseEvent.QuestionAnswered(entry.question().id(), choice.id(), Personal.NONE), choice.id());
    }

    /** Takes what is typed; false, and nothing is kept, while it cannot be read or nothing stands there. */
    public boolean take(QuestionEntry entry) {
        String words = entry.text().value().strip();
        boolean good = !words.isEmpty() && entry.refusalProperty().get() == null;
        if (good) {
            keep(entry, new CaseEvent.QuestionAnswered(entry.question().id(), "", Personal.of(words)), words);
        }
        return good;
    }

    private void keep(QuestionEntry entry, CaseEvent.QuestionAnswered act, String answer) {
        entry.answered(answer);
        if (entry.question().stage() == Stage.RECEIVE) {
            receive.answers().put(entry.question().id(), answer);
        }
        if (desk.kind().isPresent()) {
            desk.perform(act);
        }
    }

    /** What can be foreseen for this kind of failure (G7). */
    public List<Need> needs() {
        return desk.file() == null ? List.of() : kind().map(k -> k.script().needs()).orElse(List.of());
    }

    public Set<String> needsMet() {
        return desk.file().intake().person().needsMet();
    }

    /** The need was seen to. */
    public void meet(Need need) {
        if (!needsMet().contains(need.id())) {
            desk.perform(new CaseEvent.NeedMet(need.id()));
        }
    }

    /** In the pack's order; made anew with the step, the case and the kind. */
    public ReadOnlyObjectProperty<List<QuestionEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }
}
