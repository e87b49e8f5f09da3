package org.amends.desk.recovery.step;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.cause.Cause;
import org.amends.core.cause.CauseParty;
import org.amends.core.cause.Reach;
import org.amends.core.customer.Personal;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.Seen;
import org.amends.desk.recovery.work.StepModel;

/** The cause: one of those the kind allows, or honestly not yet known; how wide it reaches; a note. */
public final class CauseModel implements StepModel {
    private final CaseDesk desk;
    private final ObjectProperty<Cause> cause = new SimpleObjectProperty<>();
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.NOT_YET_KNOWN);
    private final DraftText note;
    private final Seen seen = new Seen();

    public CauseModel(CaseDesk desk) {
        this.desk = desk;
        note = desk.typed("cause/note");
    }

    @Override
    public void fill(CaseFile file) {
        if (seen.isNew(List.of(desk.owner(), file.intake().kind(), file.response().cause()))) {
            cause.set(file.response().cause()
                    .flatMap(found -> desk.policy().playbook().cause(found.cause())).orElse(null));
            reach.set(file.response().cause().map(CaseEvent.CauseFound::reach).orElse(Reach.NOT_YET_KNOWN));
        }
        note.fill(desk.owner(), file.response().cause().map(found -> found.note().shown()).orElse(""));
    }

    /** Causes the pack allows for this kind; a party of not-yet-known is always among the pack's. */
    public List<Cause> causes() {
        List<String> allowed = desk.kind().map(k -> k.handling().causes()).orElse(List.of());
        return desk.policy().playbook().causes().stream()
                .filter(c -> allowed.contains(c.id()) || c.party() == CauseParty.NOT_YET_KNOWN).toList();
    }

    @Override
    public void commit() {
        if (cause.get() == null) {
            desk.refuse(Refusal.of("cause.none"));
            return;
        }
        desk.perform(new CaseEvent.CauseFound(cause.get().party(), cause.get().id(), reach.get(),
                Personal.of(note.value().strip())));
    }

    @Override
    public BooleanExpression canCommit() {
        return cause.isNotNull().and(desk.busyProperty().not());
    }

    public ObjectProperty<Cause> causeProperty() {
        return cause;
    }

    public ObjectProperty<Reach> reachProperty() {
        return reach;
    }

    public DraftText note() {
        return note;
    }
}
