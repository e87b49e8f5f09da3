package org.amends.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.hall.HallEvent;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Counter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInViewModelTest {
    private final List<Session> entered = new ArrayList<>();
    private final Counter counter = Counter.ready();
    private final SignInViewModel model = new SignInViewModel(counter, counter.locks(), Background.immediate(), entered::add);

    @BeforeEach
    void open() {
        model.open();
    }

    @Test
    void asksForANameFirst() {
        model.enter("whatever".toCharArray());
        assertThat(model.refusalProperty().get().key()).isEqualTo("person.none");
    }

    @Test
    void letsInWithTheRightPasswordAndWipesIt() {
        model.chosenProperty().set(model.people().getFirst());
        char[] typed = Counter.PASSWORD.toCharArray();
        model.enter(typed);
        assertThat(entered).hasSize(1);
        assertThat(new String(typed)).isEqualTo("\0".repeat(typed.length));
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void makesWaitAfterWrongPasswordsAndCountsDown() {
        model.chosenProperty().set(model.people().getFirst());
        for (int i = 0; i < 3; i++) {
            model.enter("wrong".toCharArray());
        }
        assertThat(model.canEnter().get()).isFalse();
        assertThat(model.refusalProperty().get().args()).containsExactly("5");
        for (int second = 0; second < 5; second++) {
            model.tick();
        }
        assertThat(model.canEnter().get()).isTrue();
        assertThat(model.refusalProperty().get()).isNull();
    }

    @Test
    void aSupervisorLetsTryAgainWhoeverIsLockedOut() {
        model.chosenProperty().set(model.people().getFirst());
        counter.lockOut(model.people().getFirst());
        model.enter(Counter.PASSWORD.toCharArray());
        assertThat(model.refusalProperty().get().key()).isEqualTo("password.locked");
        assertThat(model.release().whoProperty().get()).isEqualTo(model.people().getFirst());
        assertThat(model.release().byProperty().get()).isEqualTo(model.people().getLast());
        model.release().release("wrong".toCharArray());
        assertThat(model.release().refusalProperty().get().key()).isEqualTo("password.wrong");
        model.release().release(Counter.PASSWORD.toCharArray());
        assertThat(model.release().whoProperty().get()).isNull();
        assertThat(model.refusalProperty().get().key()).isEqualTo("release.done");
        assertThat(counter.log().events()).containsExactly(new HallEvent.LockReleased(model.people().getFirst().id()));
        model.enter(Counter.PASSWORD.toCharArray());
        assertThat(entered).hasSize(1);
    }

    @Test
    void practiceNeedsNobody() {
        model.practise();
        assertThat(entered).singleElement().matches(Session::isPractice);
    }
}
