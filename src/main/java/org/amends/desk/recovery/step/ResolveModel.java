package org.amends.desk.recovery.step;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.language.Wording;
import org.amends.core.promise.Promise;
import org.amends.core.refusal.Refusal;
import org.amends.core.remedy.Remedy;
import org.amends.core.remedy.RemedyKind;
import org.amends.core.remedy.RemedyTemplate;
import org.amends.core.timing.Deadlines;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.Seen;
import org.amends.desk.recovery.work.StepModel;

/** Resolving: the remedies the kind offers, each done now or promised with the date its clock gives; one free line. */
public final class ResolveModel implements StepModel {
    private final CaseDesk desk;
    private final Clock clock;
    private final ObservableSet<RemedyTemplate> chosen = FXCollections.observableSet();
    private final DraftText note;
    private final Seen seen = new Seen();

    public ResolveModel(CaseDesk desk, Clock clock) {
        this.desk = desk;
        note = desk.typed("resolve/note");
        this.clock = clock;
    }

    @Override
    public void fill(CaseFile file) {
        if (seen.isNew(List.of(desk.owner(), file.intake().kind(), file.resolution().standing()))) {
            chosen.clear();
            templates().stream().filter(t -> agreed(file, t.id())).forEach(chosen::add);
        }
        note.fill(desk.owner(), file.resolution().standing().stream().filter(r -> r.template().isEmpty())
                .map(r -> r.note().shown()).findFirst().orElse(""));
    }

    public List<RemedyTemplate> templates() {
        return desk.kind().map(k -> k.handling().remedies()).orElse(List.of());
    }

    public void toggle(RemedyTemplate template) {
        desk.forgetRefusal();
        if (!chosen.remove(template)) {
            chosen.add(template);
        }
    }

    /** By when the remedy is done; empty when it is done at the counter. */
    public Optional<Instant> due(RemedyTemplate template) {
        return desk.policy().timetable().clock(template.clock()).map(rule ->
                new Deadlines(desk.policy().timetable().calendar(), clock.getZone())
                        .of(rule, clock.instant(), List.of()).due());
    }

    @Override
    public void commit() {
        List<CaseEvent> acts = acts();
        if (acts.isEmpty()) {
            desk.refuse(Refusal.of("missing.remedy"));
        } else {
            desk.perform(acts.toArray(CaseEvent[]::new));
        }
    }

    private List<CaseEvent> acts() {
        CaseFile file = desk.file();
        List<CaseEvent> acts = new ArrayList<>();
        for (RemedyTemplate template : templates()) {
            boolean agreed = agreed(file, template.id());
            if (chosen.contains(template) && !agreed) {
                agree(acts, template);
            } else if (!chosen.contains(template) && agreed) {
                acts.add(new CaseEvent.RemedyWithdrawn(template.id(), Personal.of(template.title().zh())));
            }
        }
        String free = note.value().strip();
        if (!free.isEmpty() && file.resolution().standing().stream().noneMatch(r -> r.note().shown().equals(free))) {
            acts.add(new CaseEvent.RemedyAgreed(new Remedy("free", "", RemedyKind.CORRECT, Wording.same(""),
                    Personal.of(free)), Optional.empty()));
        }
        return acts;
    }

    /** What is done at the counter is done once it is agreed; the rest carries its promise. */
    private void agree(List<CaseEvent> acts, RemedyTemplate template) {
        Optional<Promise> promise = due(template).map(due ->
                new Promise(template.id(), template.title(), template.owner().zh(), due));
        acts.add(new CaseEvent.RemedyAgreed(new Remedy(template.id(), template.id(), template.kind(),
                template.title(), Personal.NONE), promise));
        if (promise.isEmpty()) {
            acts.add(new CaseEvent.RemedyDone(template.id()));
        }
    }

    private static boolean agreed(CaseFile file, String template) {
        return file.resolution().standing().stream().anyMatch(r -> r.template().equals(template));
    }

    @Override
    public BooleanExpression canCommit() {
        return Bindings.isNotEmpty(chosen).or(note.textProperty().isNotEmpty()).and(desk.busyProperty().not());
    }

    public ObservableSet<RemedyTemplate> chosen() {
        return chosen;
    }

    public DraftText note() {
        return note;
    }
}
