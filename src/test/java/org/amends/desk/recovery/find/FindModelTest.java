package org.amends.desk.recovery.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.customer.Customer;
import org.amends.core.hall.HallEvent;
import org.amends.core.refusal.Refusal;
import org.amends.core.register.CustomerRegister;
import org.amends.core.visit.MeetCustomer;
import org.amends.core.visit.Other;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Desks;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.InMemoryRegister;
import org.junit.jupiter.api.Test;

class FindModelTest {
    private final CaseDesk desk = Desks.withActs(1);
    private final InMemoryHallLog log = new InMemoryHallLog();
    private final CustomerRegister register = new InMemoryRegister();
    private final MeetCustomer meet = new MeetCustomer(new MeetCustomer.Sources(register, new InMemoryCaseFiles(),
            Desks.noPast()), log, Desks.CLOCK);
    private final List<Customer> taken = new ArrayList<>();
    private final FindModel model = new FindModel(desk, meet, taken::add);

    @Test
    void showsWhoFitsAndWhatIsKnownOfTheFirst() {
        model.open();
        assertThat(model.stateProperty().get()).isEqualTo(FindModel.State.NOTHING_TYPED);
        model.typed().textProperty().set("8000");
        assertThat(model.found()).hasSize(2);
        assertThat(model.visitProperty().get()).hasValueSatisfying(visit ->
                assertThat(visit.who().customer().name().shown()).isEqualTo("张建国"));
        model.typed().textProperty().set("无此人");
        assertThat(model.stateProperty().get()).isEqualTo(FindModel.State.NOBODY);
        assertThat(model.visitProperty().get()).isEmpty();
    }

    @Test
    void takesTheOnePointedAtIntoTheCaseAndLeavesATrace() {
        model.open();
        model.typed().textProperty().set("8000");
        model.move(1);
        model.move(1);
        model.take(() -> { });
        assertThat(desk.file().intake().customer().name().shown()).isEqualTo("李秀英");
        assertThat(taken).hasSize(1);
        assertThat(log.events()).singleElement().isInstanceOf(HallEvent.DataShown.class);
        assertThat(log.events().getFirst().toString()).doesNotContain("李秀英", "8000");
    }

    @Test
    void tellsWhoSharesTheTelephoneAndJoinsAndParts() {
        model.open();
        model.typed().textProperty().set("张建国");
        model.part();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("find.not-joined"));
        assertThat(model.visitProperty().get().orElseThrow().others()).singleElement().satisfies(other -> {
            assertThat(other.who().customer().name().shown()).isEqualTo("李秀英");
            assertThat(other.tie()).isEqualTo(Other.Tie.SHARES_PHONE);
        });
        model.join();
        assertThat(model.visitProperty().get().orElseThrow().others()).extracting(Other::tie).containsExactly(Other.Tie.JOINED);
        model.part();
        assertThat(model.visitProperty().get().orElseThrow().others()).extracting(Other::tie).containsExactly(Other.Tie.SHARES_PHONE);
    }

    @Test
    void takesNobodyWhenNobodyIsFound() {
        model.open();
        model.take(() -> { });
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("find.nobody"));
        assertThat(meet.othersWithPhone(new InMemoryRegister().find("张建国", 1).getFirst().customer().phone(),
                new InMemoryRegister().find("张建国", 1).getFirst().customer().account())).isEqualTo(1);
    }
}
