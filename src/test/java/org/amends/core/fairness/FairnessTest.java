package org.amends.core.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.customer.Personal;
import org.amends.core.policy.PackHeader;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

class FairnessTest {
    private static final PackHeader PACK = Packs.policy().header();

    @Test
    void fillsFromTheFactsOfTheCase() {
        assertThat(Fairness.of(Cases.after(0), PACK)).allMatch(g -> g.percent() == 0);
        assertThat(Fairness.of(Cases.ready(), PACK)).allMatch(GaugeReading::isFull);
    }

    @Test
    void namesTheChecksStillMissing() {
        GaugeReading treatment = Fairness.of(Cases.after(4), PACK).getLast();
        assertThat(treatment.missing()).containsExactly("apology", "responsibility");
        assertThat(treatment.percent()).isEqualTo(33);
    }

    @Test
    void settlesAWaivedGaugeWithoutFillingIt() {
        CaseFile waived = Cases.after(4)
                .with(Cases.recorded(new CaseEvent.FairnessWaived("TREATMENT", Personal.of("客户先走了"))));
        GaugeReading treatment = Fairness.of(waived, PACK).getLast();
        assertThat(treatment.isSettled()).isTrue();
        assertThat(treatment.isFull()).isFalse();
    }
}
