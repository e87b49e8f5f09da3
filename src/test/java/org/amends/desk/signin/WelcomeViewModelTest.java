package org.amends.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.core.people.PasswordRule;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.OwnKeys;
import org.amends.core.session.OwnKeys.Welcome;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Counter;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {
    private final List<String> kept = new ArrayList<>();
    private final Counter counter = Counter.ready();
    private final WelcomeViewModel model = new WelcomeViewModel(new Keys(kept), counter, Welcome.PASSWORD,
            Background.immediate(), () -> kept.add("inside"));

    @Test
    void asksForAPasswordThatIsOnesOwnBeforeAnythingElse() {
        choose("three quiet boats", "three quiet boots");
        assertThat(model.refusalProperty().get().key()).isEqualTo("password.differs");
        choose("12345678", "12345678");
        assertThat(model.refusalProperty().get().key()).isEqualTo("password.guessed");
        assertThat(model.stepProperty().get()).isEqualTo(Welcome.PASSWORD);
        assertThat(kept).isEmpty();
    }

    @Test
    void offersAPinAfterIt() {
        choose("three quiet boats", "three quiet boats");
        assertThat(model.stepProperty().get()).isEqualTo(Welcome.PIN);
        model.setPin("12".toCharArray());
        assertThat(model.refusalProperty().get().key()).isEqualTo("pin.form");
        model.setPin("314159".toCharArray());
        assertThat(counter.hasPin()).isTrue();
        assertThat(kept).containsExactly("three quiet boats", "answered", "inside");
    }

    @Test
    void goesOnWithoutAPin() {
        choose("three quiet boats", "three quiet boats");
        model.withoutPin();
        assertThat(counter.hasPin()).isFalse();
        assertThat(kept).endsWith("answered", "inside");
    }

    private void choose(String next, String again) {
        model.choose(next.toCharArray(), again.toCharArray());
    }

    private record Keys(List<String> kept) implements OwnKeys {

        @Override
        public Welcome welcome() {
            return Welcome.PASSWORD;
        }

        @Override
        public Optional<Refusal> chooseFirst(char[] next) {
            Optional<Refusal> refusal = PasswordRule.check(new String(next), "周明");
            if (refusal.isEmpty()) {
                kept.add(new String(next));
            }
            return refusal;
        }

        @Override
        public Optional<Refusal> change(char[] present, char[] next) {
            return chooseFirst(next);
        }

        @Override
        public void pinAnswered() {
            kept.add("answered");
        }
    }
}
