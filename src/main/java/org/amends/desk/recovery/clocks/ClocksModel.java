package org.amends.desk.recovery.clocks;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.caseclock.CaseClocks;
import org.amends.core.caseclock.ClockReading;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.timing.ClockRule.PauseReason;
import org.amends.desk.recovery.work.CaseDesk;

/** The clocks as they stand, the one looked at, and what may be done about it. FX thread. */
public final class ClocksModel {
    private final CaseDesk desk;
    private final ZoneId hall;
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");

    public ClocksModel(CaseDesk desk, ZoneId hall) {
        this.desk = desk;
        this.hall = hall;
    }

    public List<ClockReading> readings() {
        return CaseClocks.of(desk.file(), desk.policy(), hall);
    }

    /** The clock looked at; empty while none is chosen. */
    public Optional<ClockReading> looked() {
        return readings().stream().filter(reading -> reading.rule().id().equals(chosen.get())).findFirst();
    }

    /** Takes a clock up by its number, or stops the one looked at for the reason with this number. */
    boolean choose(int number) {
        if (looked().isEmpty()) {
            List<ClockReading> all = readings();
            boolean there = number <= all.size();
            if (there) {
                chosen.set(all.get(number - 1).rule().id());
            }
            return there;
        }
        List<PauseReason> reasons = reasons();
        boolean there = number <= reasons.size();
        if (there) {
            desk.perform(new AsideEvent.ClockStopped(chosen.get(), reasons.get(number - 1).id()));
        }
        return there;
    }

    /** Why the clock looked at may be stopped; none while it stands still. */
    List<PauseReason> reasons() {
        return looked().filter(reading -> reading.motion() == ClockReading.Motion.RUNNING)
                .map(reading -> reading.rule().pauses()).orElse(List.of());
    }

    /** Sets the clock looked at going again; false when it runs, or none is looked at. */
    boolean goOn() {
        boolean isStopped = looked().filter(reading -> reading.motion() == ClockReading.Motion.STOPPED).isPresent();
        if (isStopped) {
            desk.perform(new AsideEvent.ClockWentOn(chosen.get()));
        }
        return isStopped;
    }

    /** Back to all of them; false when none was looked at. */
    boolean leave() {
        boolean was = !chosen.get().isEmpty();
        chosen.set("");
        return was;
    }

    CaseDesk desk() {
        return desk;
    }

    ObjectProperty<String> chosenProperty() {
        return chosen;
    }
}
