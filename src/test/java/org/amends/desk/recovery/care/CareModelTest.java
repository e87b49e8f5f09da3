package org.amends.desk.recovery.care;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.care.CareEntry;
import org.amends.core.care.Comfort;
import org.amends.core.greenlist.GreenList;
import org.amends.core.complaint.Channel;
import org.amends.desk.kit.Background;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CareModelTest {
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private CaseDesk desk;
    private CareModel model;

    @BeforeEach
    void layACase() {
        var recovery = Desks.recovery(files, BaseRooms.policies());
        desk = new CaseDesk(recovery, BaseRooms.policies(), () -> Cases.CLERK, new InMemoryDrafts(), Background.immediate());
        model = new CareModel(desk, new GreenList(files, Desks.noPast(), Desks.CLOCK));
        desk.lay(recovery.open(Cases.CLERK, Channel.COUNTER).saved());
        model.open();
    }

    @Test
    void agreesOnCareWithReasonsAndTheCustomersOwnYesOnly() {
        model.agree(() -> { });
        assertThat(desk.refusalProperty().get().key()).isEqualTo("care.reasons");
        model.toggle(1);
        model.agree(() -> { });
        assertThat(desk.refusalProperty().get().key()).isEqualTo("care.consent");
        model.consent().textProperty().set("行，停电前给我打个电话");
        model.agree(() -> { });
        assertThat(model.presentProperty().get()).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(CareEntry.State.AGREED);
            assertThat(entry.note().until()).isEqualTo("2027-11-23");
        });
        assertThat(model.measures()).contains(Comfort.CALL_AHEAD, Comfort.MESSAGE_FIRST);
    }

    @Test
    void addsUpPointsAnybodyCanAddUpAgain() {
        model.toggle(1);
        model.toggle(3);
        assertThat(model.reckoned().sum()).isEqualTo(model.reckoned().items().stream().mapToInt(i -> i.points()).sum());
        assertThat(model.reckoned().level().orElseThrow().id()).isEqualTo("lifeline");
        model.toggle(10);
        assertThat(model.reckoned().sum()).isEqualTo(3);
        assertThat(model.mayShowPoints()).as("the customer may see the clerk's screen").isFalse();
    }

    @Test
    void endsAtOnceWhenTheyWishSo() {
        model.toggle(2);
        model.consent().textProperty().set("好");
        model.agree(() -> { });
        model.end(() -> { });
        assertThat(desk.refusalProperty().get()).isNotNull();
        model.consent().textProperty().set("本人说不用了");
        model.end(() -> { });
        assertThat(model.presentProperty().get()).isEmpty();
        assertThat(model.measures()).isEmpty();
    }
}
