package org.amends.desk.recovery.interlude;

import org.amends.core.casefile.CaseEvent;
import org.amends.core.customer.Personal;
import org.amends.core.playbook.Stage;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** Passing the step on screen over, with its reason; it can still be done later and then counts as done. */
public final class SkipModel {
    private final CaseDesk desk;
    private final DraftText reason;

    SkipModel(CaseDesk desk) {
        this.desk = desk;
        reason = desk.typed("skip/reason");
    }

    void open() {
        Personal before = desk.file().progress().skipped().get(stage());
        reason.fill(desk.owner(), before == null ? "" : before.shown());
    }

    public Stage stage() {
        return desk.shownProperty().get();
    }

    /** `then` runs once it is on disk; without a reason the rules refuse. */
    public void skip(Runnable then) {
        desk.perform(() -> {
            reason.commit();
            then.run();
        }, new CaseEvent.StepSkipped(stage(), Personal.of(reason.value().strip())));
    }

    public DraftText reason() {
        return reason;
    }
}
