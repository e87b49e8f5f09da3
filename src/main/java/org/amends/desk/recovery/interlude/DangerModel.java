package org.amends.desk.recovery.interlude;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.DangerAdvice;
import org.amends.core.timing.Deadlines;
import org.amends.desk.recovery.work.CaseDesk;

/** Danger before all else: the pack's instructions in their order, kept as said; or the question again when things change. */
public final class DangerModel {
    private final CaseDesk desk;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();

    DangerModel(CaseDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** There is a danger and what to do has not been said. */
    public boolean isWanted() {
        return desk.file() != null && desk.file().intake().safety().wantsAdvice();
    }

    /** The danger there is; empty when none was found or asked for. */
    public Optional<Danger> danger() {
        return Optional.ofNullable(desk.file()).flatMap(file -> file.intake().danger()).filter(d -> d != Danger.NONE);
    }

    /** What the pack says to do for it; empty when the pack is silent. */
    public Optional<DangerAdvice> advice() {
        return danger().flatMap(d -> desk.policy().playbook().danger(d));
    }

    /** By when it must be reported, counted from the answer just kept; empty when no clock runs, or all was said. */
    public Optional<Instant> due() {
        return advice().filter(a -> isWanted()).flatMap(a -> desk.policy().timetable().clock(a.clock())).map(rule ->
                new Deadlines(desk.policy().timetable().calendar(), clock.getZone())
                        .of(rule, desk.file().progress().times().changed(), List.of()).due());
    }

    /** The advice when there is a danger, else the question. */
    void begin() {
        asking.set(danger().isEmpty());
    }

    void askAnew() {
        asking.set(true);
    }

    /** Kept at once; `safe` runs when there is no danger. */
    public void answer(Danger answer, Runnable safe) {
        Runnable then = answer == Danger.NONE ? safe : this::begin;
        if (desk.file().intake().danger().equals(Optional.of(answer))) {
            then.run();
        } else {
            desk.perform(then, new CaseEvent.DangerAnswered(answer));
        }
    }

    /** All of it was said; `then` runs once that is kept, or at once when it was kept before. */
    public void said(Runnable then) {
        if (isWanted()) {
            desk.perform(then, new CaseEvent.DangerAdvised(danger().orElseThrow()));
        } else {
            then.run();
        }
    }

    /** Whether the question stands there instead of the advice. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }
}
