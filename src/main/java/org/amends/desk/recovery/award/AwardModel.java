package org.amends.desk.recovery.award;

import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseId;
import org.amends.core.customer.Personal;
import org.amends.core.policy.Mechanism;
import org.amends.desk.kit.draft.DraftText;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.StepModel;

/**
 * The compensation step: what the rules give, what goodwill adds, or nothing with its reason. Each case begins with what the rules give,
 * whatever the case before came to; one where nothing was offered shows that.
 */
public final class AwardModel implements StepModel {
    private final CaseDesk desk;
    private final EntitlementModel entitlement;
    private final GoodwillModel goodwill;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.RIGHT);
    private final DraftText nothingReason;
    private Optional<CaseId> filled = Optional.empty();

    /** Which of the three the clerk works at. */
    public enum Side {
        RIGHT,
        GOODWILL,
        NOTHING
    }

    public AwardModel(CaseDesk desk, EntitlementModel entitlement, GoodwillModel goodwill) {
        this.desk = desk;
        nothingReason = desk.typed("award/nothing");
        this.entitlement = entitlement;
        this.goodwill = goodwill;
    }

    @Override
    public void fill(CaseFile file) {
        entitlement.fill(file);
        goodwill.fill(file);
        nothingReason.fill(desk.owner(), file.resolution().awards().nothing().map(n -> n.reason().shown()).orElse(""));
        if (filled.filter(file.ref().id()::equals).isEmpty()) {
            filled = Optional.of(file.ref().id());
            side.set(file.resolution().awards().nothing().isPresent() ? Side.NOTHING : Side.RIGHT);
        }
    }

    @Override
    public void commit() {
        switch (side.get()) {
            case RIGHT -> entitlement.commit();
            case GOODWILL -> goodwill.commit();
            case NOTHING -> desk.perform(new CaseEvent.NothingOffered(Personal.of(nothingReason.value().strip())));
        }
    }

    @Override
    public BooleanExpression canCommit() {
        return desk.busyProperty().not();
    }

    public EntitlementModel entitlement() {
        return entitlement;
    }

    public GoodwillModel goodwill() {
        return goodwill;
    }

    /** Whether pack and hall give goodwill at all. */
    public boolean isGoodwillOn() {
        return desk.has(Mechanism.GOODWILL);
    }

    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    public DraftText nothingReason() {
        return nothingReason;
    }
}
