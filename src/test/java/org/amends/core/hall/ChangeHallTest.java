package org.amends.core.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.permission.Holders;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.InMemoryHallLog;
import org.junit.jupiter.api.Test;

class ChangeHallTest {
    private final InMemoryHallLog log = new InMemoryHallLog();
    private List<Person> staff = List.of();
    private HallDetails kept = new HallDetails("市南营业厅", "", "", "95598");

    private Optional<String> change(RoleId role, HallDetails next) {
        return new ChangeHall(new HallBook() {
            @Override
            public HallDetails details() {
                return kept;
            }

            @Override
            public void keep(HallDetails details) {
                kept = details;
            }
        }, log, () -> new Actor(new PersonId("p"), role, "s"), new Holders(() -> staff)).change(next).map(Refusal::key);
    }

    @Test
    void isTheAdministratorsRightOnceThereIsOne() {
        staff = List.of(new Person(new PersonId("a"), "何静", RoleId.ADMINISTRATOR));
        HallDetails next = new HallDetails("市北营业厅", "", "", "95598");
        assertThat(change(RoleId.SUPERVISOR, next)).hasValue("right.administrator");
        assertThat(change(RoleId.ADMINISTRATOR, next)).isEmpty();
    }

    @Test
    void isASupervisorsRight() {
        HallDetails next = new HallDetails("市北营业厅", "", "", "95598");
        assertThat(change(RoleId.CLERK, next)).hasValue("right.administrator");
        assertThat(log.events()).isEmpty();
        assertThat(change(RoleId.SUPERVISOR, next)).isEmpty();
        assertThat(kept).isEqualTo(next);
        assertThat(log.events()).containsExactly(new HallEvent.HallChanged(next));
    }

    @Test
    void whatIsAsItWasLeavesNoEvent() {
        assertThat(change(RoleId.SUPERVISOR, new HallDetails(" 市南营业厅 ", "", "", "95598"))).isEmpty();
        assertThat(log.events()).isEmpty();
    }

    @Test
    void refusesWhatWouldSpoilThePaper() {
        assertThat(change(RoleId.SUPERVISOR, new HallDetails(" ", "", "", ""))).hasValue("hall.name");
        assertThat(change(RoleId.SUPERVISOR, new HallDetails("厅", "一行\n两行", "", ""))).hasValue("hall.address");
        assertThat(change(RoleId.SUPERVISOR, new HallDetails("厅", "", "时".repeat(61), ""))).hasValue("hall.hours");
        assertThat(change(RoleId.SUPERVISOR, new HallDetails("厅", "", "", "=1+1"))).hasValue("hall.phone");
        assertThat(log.events()).isEmpty();
    }
}
