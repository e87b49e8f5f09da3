package org.amends.desk.recovery.step;

import javafx.beans.binding.BooleanExpression;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.ScriptModel;
import org.amends.desk.recovery.work.StepModel;

/** Taking responsibility: one sentence said, kept with the phrase that was on screen. */
public final class ResponsibilityModel implements StepModel {
    private final CaseDesk desk;
    private final ScriptModel script;

    public ResponsibilityModel(CaseDesk desk, ScriptModel script) {
        this.desk = desk;
        this.script = script;
    }

    @Override
    public void fill(CaseFile file) {
        desk.forgetRefusal();
    }

    @Override
    public void commit() {
        desk.perform(new CaseEvent.ResponsibilityTaken(script.firstPhrase()));
    }

    @Override
    public BooleanExpression canCommit() {
        return desk.busyProperty().not();
    }
}
