package org.amends.desk.recovery.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.complaint.Channel;
import org.amends.core.recovery.Recovery;
import org.amends.desk.kit.Background;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

/** Which side the compensation step begins at. */
class AwardModelTest {
    private final Recovery recovery = Desks.recovery(new InMemoryCaseFiles());
    private final CaseDesk desk = new CaseDesk(recovery, Packs.policies(), () -> Cases.CLERK, new InMemoryDrafts(), Background.immediate());
    private final GoodwillModel.Office office = new GoodwillModel.Office(Packs.noGrants(), List::of, null, Desks.CLOCK);
    private final AwardModel award = new AwardModel(desk, new EntitlementModel(desk, office), new GoodwillModel(desk, office));

    @Test
    void theNextCaseBeginsWithWhatTheRulesGive() {
        lay(caseWith(8));
        award.sideProperty().set(AwardModel.Side.NOTHING);
        lay(caseWith(8));
        assertThat(award.sideProperty().get()).isEqualTo(AwardModel.Side.RIGHT);
    }

    @Test
    void theSameCaseStaysWhereTheClerkWorks() {
        CaseFile file = caseWith(8);
        lay(file);
        award.sideProperty().set(AwardModel.Side.GOODWILL);
        lay(file);
        assertThat(award.sideProperty().get()).isEqualTo(AwardModel.Side.GOODWILL);
    }

    @Test
    void aCaseWhereNothingWasOfferedShowsThat() {
        lay(caseWith(9));
        assertThat(award.sideProperty().get()).isEqualTo(AwardModel.Side.NOTHING);
    }

    private void lay(CaseFile file) {
        desk.lay(file);
        award.fill(file);
    }

    private CaseFile caseWith(int acts) {
        return recovery.perform(recovery.open(Cases.CLERK, Channel.COUNTER).saved(), Cases.CLERK,
                Cases.acts().subList(0, acts).toArray(CaseEvent[]::new)).saved();
    }
}
