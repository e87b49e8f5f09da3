package org.amends.desk.recovery.work;

import javafx.beans.binding.BooleanExpression;
import org.amends.core.casefile.CaseFile;

/** What the recovery screen asks of every step: fill from the file, do the step's one primary act. */
public interface StepModel {

    /** Takes the file's facts over; what the clerk has typed and not committed stays. FX thread. */
    void fill(CaseFile file);

    /** The primary act of the step: Enter. */
    void commit();

    /** Whether the primary act may be tried now. */
    BooleanExpression canCommit();
}
