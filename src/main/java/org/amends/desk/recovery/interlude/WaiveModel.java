package org.amends.desk.recovery.interlude;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.customer.Personal;
import org.amends.core.fairness.Fairness;
import org.amends.core.fairness.Gauge;
import org.amends.core.fairness.GaugeReading;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;

/** Leaving a fairness gauge open, with its own reason. */
public final class WaiveModel {
    private final CaseDesk desk;
    private final ObjectProperty<Gauge> gauge = new SimpleObjectProperty<>();
    private final DraftText reason;

    WaiveModel(CaseDesk desk) {
        this.desk = desk;
        reason = desk.typed("waive/reason");
    }

    void open() {
        reason.fill(desk.owner(), "");
        List<Gauge> left = gauges();
        gauge.set(left.size() == 1 ? left.getFirst() : null);
    }

    /** The gauges something is still missing of. */
    public List<Gauge> gauges() {
        return Fairness.of(desk.file(), desk.policy().header()).stream().filter(reading -> !reading.isSettled()).map(GaugeReading::gauge).toList();
    }

    /** `then` runs once it is on disk; without a reason the rules refuse. */
    public void waive(Runnable then) {
        if (gauge.get() == null) {
            desk.refuse(Refusal.of("gauge.none"));
        } else {
            desk.perform(() -> {
                reason.commit();
                then.run();
            }, new CaseEvent.FairnessWaived(gauge.get().name(), Personal.of(reason.value().strip())));
        }
    }

    public ObjectProperty<Gauge> gaugeProperty() {
        return gauge;
    }

    public DraftText reason() {
        return reason;
    }
}
