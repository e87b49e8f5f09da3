package org.amends.desk.settings.headoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.headoffice.JoinHeadOffice;
import org.amends.core.headoffice.LineState;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.permission.Holders;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Offices;
import org.junit.jupiter.api.Test;

class HeadOfficeViewModelTest {
    private static final Person ADMIN = new Person(new PersonId("p-1"), "管理员", RoleId.ADMINISTRATOR);
    private final Offices office = new Offices();

    private HeadOfficeViewModel model(RoleId role) {
        return new HeadOfficeViewModel(office, new JoinHeadOffice(office, () -> new Actor(new PersonId("p"), role, "s"),
                new Holders(() -> List.of(ADMIN))), Background.immediate());
    }

    @Test
    void anAdministratorJoinsAndTheCodeIsGoneFromTheScreen() {
        HeadOfficeViewModel model = model(RoleId.ADMINISTRATOR);
        model.open();
        assertThat(model.allowedProperty().get()).isTrue();
        assertThat(model.placeProperty().get()).isEmpty();
        model.addressProperty().set("hub.example.com:7443");
        model.codeProperty().set("WRONG");
        model.join();
        assertThat(model.refusalProperty().get().key()).isEqualTo("hub.code");
        assertThat(model.codeProperty().get()).isEqualTo("WRONG");
        model.codeProperty().set(Offices.CODE);
        model.join();
        assertThat(model.refusalProperty().get()).isNull();
        assertThat(model.joinedProperty().get()).isTrue();
        assertThat(model.codeProperty().get()).isEmpty();
        assertThat(model.placeProperty().get()).isPresent();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aClerkLooksAndDoesNotJoin() {
        HeadOfficeViewModel model = model(RoleId.CLERK);
        model.open();
        assertThat(model.allowedProperty().get()).isFalse();
        model.join();
        assertThat(model.refusalProperty().get().key()).isEqualTo("right.administrator");
        assertThat(office.asked).isEmpty();
        model.sendNow();
        assertThat(office.asked).containsExactly("now");
    }

    @Test
    void showsWhatIsToldAndKeepsTheAddressKnown() {
        HeadOfficeViewModel model = model(RoleId.ADMINISTRATOR);
        model.addressProperty().set("hub.example.com:7443");
        model.codeProperty().set(Offices.CODE);
        model.join();
        model.show(office.state.as(LineState.Standing.SENDING));
        assertThat(model.stateProperty().get().standing()).isEqualTo(LineState.Standing.SENDING);
        HeadOfficeViewModel next = model(RoleId.CLERK);
        next.open();
        assertThat(next.addressProperty().get()).isEqualTo("https://hub.example.com:7443");
    }
}
