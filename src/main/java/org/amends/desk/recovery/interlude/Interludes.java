package org.amends.desk.recovery.interlude;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.amends.core.casefile.CaseFile;
import org.amends.core.people.Staff;
import org.amends.core.recovery.Steps;
import org.amends.core.refusal.Refusal;
import org.amends.desk.recovery.work.CaseDesk;

/** Which interlude is open, if any. A danger whose advice is not said opens by itself and does not close before it is. */
public final class Interludes {
    private final CaseDesk desk;
    private final DangerModel danger;
    private final HandOverModel handOver;
    private final SkipModel skip;
    private final WaiveModel waive;
    private final ReadOnlyObjectWrapper<Optional<Interlude>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription following;
    private String seen = "";

    public Interludes(CaseDesk desk, Staff staff, Clock clock) {
        this.desk = desk;
        danger = new DangerModel(desk, clock);
        handOver = new HandOverModel(desk, staff);
        skip = new SkipModel(desk);
        waive = new WaiveModel(desk);
        following = desk.fileProperty().subscribe(this::look);
    }

    /** Opens one, or closes it when it is open already; says why not when the rules do not allow it here. */
    public void call(Interlude wanted) {
        if (desk.file() == null || danger.isWanted()) {
            return;
        }
        if (wanted == Interlude.SKIP && !Steps.maySkip(desk.shownProperty().get())) {
            desk.refuse(Refusal.of("skip.never"));
        } else if (wanted == Interlude.DANGER && isOpen(wanted)) {
            danger.askAnew();
        } else {
            show(isOpen(wanted) ? Optional.empty() : Optional.of(wanted));
        }
    }

    /** Back to the step; false when it cannot be, or was there already. */
    public boolean close() {
        boolean may = open.get().isPresent() && !danger.isWanted();
        if (may) {
            show(Optional.empty());
        }
        return may;
    }

    /** Follows the case no longer. */
    public void leave() {
        following.unsubscribe();
    }

    private void show(Optional<Interlude> next) {
        danger.begin();
        open.set(next);
    }

    private void look(CaseFile file) {
        String owner = desk.owner();
        if (file == null || !owner.equals(seen)) {
            seen = owner;
            show(Optional.empty());
        }
        if (danger.isWanted()) {
            show(Optional.of(Interlude.DANGER));
        }
    }

    private boolean isOpen(Interlude one) {
        return open.get().equals(Optional.of(one));
    }

    public ReadOnlyObjectProperty<Optional<Interlude>> openProperty() {
        return open.getReadOnlyProperty();
    }

    public DangerModel danger() {
        return danger;
    }

    public HandOverModel handOver() {
        return handOver;
    }

    public SkipModel skip() {
        return skip;
    }

    public WaiveModel waive() {
        return waive;
    }
}
