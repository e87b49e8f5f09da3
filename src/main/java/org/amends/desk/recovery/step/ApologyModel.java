package org.amends.desk.recovery.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.amends.core.apology.ApologyElement;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.ScriptModel;
import org.amends.desk.recovery.work.Seen;
import org.amends.desk.recovery.work.StepModel;

/** The apology: the clerk marks what was truly said; nothing is marked beforehand (M2). */
public final class ApologyModel implements StepModel {
    private final CaseDesk desk;
    private final ScriptModel script;
    private final Seen seen = new Seen();
    private final ObservableSet<ApologyElement> said =
            FXCollections.observableSet(EnumSet.noneOf(ApologyElement.class));

    public ApologyModel(CaseDesk desk, ScriptModel script) {
        this.desk = desk;
        this.script = script;
    }

    @Override
    public void fill(CaseFile file) {
        if (seen.isNew(List.of(desk.owner(), file.response().apology()))) {
            said.clear();
            file.response().apology().ifPresent(a -> said.addAll(a.elements()));
        }
    }

    public void toggle(ApologyElement element) {
        desk.forgetRefusal();
        if (!said.remove(element)) {
            said.add(element);
        }
    }

    @Override
    public void commit() {
        desk.perform(new CaseEvent.ApologyGiven(Set.copyOf(said), script.firstPhrase()));
    }

    @Override
    public BooleanExpression canCommit() {
        return Bindings.isNotEmpty(said).and(desk.busyProperty().not());
    }

    public ObservableSet<ApologyElement> said() {
        return said;
    }
}
