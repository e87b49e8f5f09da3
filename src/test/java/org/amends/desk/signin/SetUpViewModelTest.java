package org.amends.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.refusal.Refusal;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Counter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetUpViewModelTest {
    private final List<Session> entered = new ArrayList<>();
    private final Counter counter = new Counter();
    private final SetUpViewModel model = new SetUpViewModel(counter, Background.immediate(), entered::add);

    @BeforeEach
    void open() {
        model.open();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        model.begin();
        assertThat(model.entries().map(e -> e.refusalProperty().get()).filter(java.util.Objects::nonNull).map(Refusal::key))
                .containsExactly("hall.name", "hall.code", "person.name", "password.length");
        assertThat(entered).isEmpty();
    }

    @Test
    void proposesTheTelephoneOfTheRegionUntilAnotherIsTyped() {
        assertThat(model.phone().value()).isEqualTo("95598");
        model.packProperty().set(model.packs().getLast());
        assertThat(model.phone().value()).isEqualTo("105");
        model.phone().textProperty().set("0113 496 0000");
        model.packProperty().set(model.packs().getFirst());
        assertThat(model.phone().value()).isEqualTo("0113 496 0000");
    }

    @Test
    void setsTheCounterUp() {
        fill("correct horse", "correct horse");
        model.begin();
        assertThat(entered).hasSize(1);
        assertThat(counter.plan.at().hallCode()).isEqualTo("QD02");
        assertThat(counter.plan.pack()).isEqualTo("cn-base");
        assertThat(model.password().textProperty().get()).isEmpty();
    }

    @Test
    void refusesPasswordsThatDiffer() {
        fill("correct horse", "correct house");
        model.begin();
        assertThat(model.again().refusalProperty().get().key()).isEqualTo("password.differs");
        model.again().textProperty().set("correct hors");
        assertThat(model.again().refusalProperty().get()).isNull();
    }

    @Test
    void measuresThePassword() {
        assertThat(SetUpViewModel.strength("12345678", "")).isZero();
        assertThat(SetUpViewModel.strength("abcabcab1", "")).isEqualTo(1);
        assertThat(SetUpViewModel.strength("correct horse battery 9", "")).isEqualTo(3);
    }

    private void fill(String password, String again) {
        model.hallName().textProperty().set("市南营业厅");
        model.hallCode().textProperty().set("qd02");
        model.supervisor().textProperty().set("张建国");
        model.password().textProperty().set(password);
        model.again().textProperty().set(again);
    }
}
