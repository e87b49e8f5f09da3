package org.amends.desk.settings.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Holders;
import org.amends.core.rescue.HallCodes;
import org.amends.core.rescue.RenewHallKey;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryHallLog;
import org.junit.jupiter.api.Test;

class HallKeyViewModelTest {
    private static final Person BOSS = new Person(new PersonId("p-2"), "张建国", RoleId.SUPERVISOR);
    private final InMemoryHallLog log = new InMemoryHallLog();
    private final StepUp stepUp = (who, password, order) -> new String(password).equals("right")
            ? new Admission.Granted<>(new Approval(who, RoleId.SUPERVISOR, Cases.NOW, order.limit(), order.reason(), "x"))
            : new Admission.Wrong<>(0);
    private final HallKeyViewModel model = new HallKeyViewModel(new RenewHallKey(() -> new HallCodes("one", "two"), stepUp, log,
            () -> Cases.CLERK, new Holders(() -> List.of(BOSS))), Background.immediate());

    @Test
    void showsOneCodeAtATimeAndThenNoneEverAgain() {
        model.open();
        assertThat(model.madeProperty().get()).isEmpty();
        model.reasonProperty().set("换保管人");
        model.make("right".toCharArray());
        assertThat(model.code()).isEqualTo("one");
        model.next();
        assertThat(model.code()).isEqualTo("two");
        model.next();
        assertThat(model.code()).isEmpty();
        model.next();
        assertThat(model.code()).isEmpty();
        assertThat(model.madeProperty().get()).contains(Cases.NOW);
        assertThat(log.all(HallEvent.HallKeyMade.class)).hasSize(1).allSatisfy(e ->
                assertThat(e.toString()).doesNotContain("one", "two"));
    }

    @Test
    void aCodeInSightGoesWhenTheScreenIsLeftAndOpenedAgain() {
        model.open();
        model.reasonProperty().set("换保管人");
        model.make("right".toCharArray());
        model.open();
        assertThat(model.code()).isEmpty();
    }

    @Test
    void withoutAReasonOrTheRightPasswordNothingIsMade() {
        model.open();
        model.make("right".toCharArray());
        assertThat(model.refusalProperty().get().key()).isEqualTo("staff.reason");
        model.reasonProperty().set("换保管人");
        char[] wrong = "wrong".toCharArray();
        model.make(wrong);
        assertThat(model.refusalProperty().get().key()).isEqualTo("password.wrong");
        assertThat(wrong).containsOnly('\0');
        assertThat(log.events()).isEmpty();
    }
}
