package org.amends.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.amends.core.people.PersonId;
import org.amends.core.people.Admission;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;
import org.amends.desk.kit.place.Place;
import org.amends.fixtures.Counter;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final Counter counter = Counter.ready();
    private final ShellViewModel model = shell(session());

    @Test
    void goesBackTheWayItCame() {
        model.open(Place.TODAY);
        model.open(Place.SETTINGS);
        model.back();
        assertThat(model.visitProperty().get().place()).isEqualTo(Place.TODAY);
        model.back();
        assertThat(model.visitProperty().get().place()).isEqualTo(Place.TODAY);
    }

    @Test
    void passesOverPlacesWithoutAScreen() {
        model.open(Place.TODAY);
        model.open(Place.CASES);
        assertThat(model.visitProperty().get().place()).isEqualTo(Place.TODAY);
    }

    @Test
    void tellsTwoOpeningsApart() {
        model.open(Place.TODAY, "new");
        Visit first = model.visitProperty().get();
        model.open(Place.TODAY, "new");
        assertThat(model.visitProperty().get()).isNotEqualTo(first);
    }

    @Test
    void opensAgainByPinOrPasswordOnly() {
        counter.setPin("314159".toCharArray());
        model.lock();
        model.open(Place.TODAY);
        assertThat(model.visitProperty().get()).isNull();
        model.unlock("111111".toCharArray());
        assertThat(model.lockedProperty().get()).isTrue();
        assertThat(model.refusalProperty().get().key()).isEqualTo("pin.wrong");
        model.unlock("314159".toCharArray());
        assertThat(model.lockedProperty().get()).isFalse();
    }

    @Test
    void practiceIsNeverLocked() {
        ShellViewModel practice = shell(counter.practise());
        practice.lock();
        assertThat(practice.lockedProperty().get()).isFalse();
    }

    private ShellViewModel shell(Session session) {
        return new ShellViewModel(session, counter, Set.of(Place.TODAY, Place.SETTINGS), Background.immediate());
    }

    private Session session() {
        var admission = counter.signIn(new PersonId("p-1"), Counter.PASSWORD.toCharArray());
        return ((Admission.Granted<Session>) admission).what();
    }
}
