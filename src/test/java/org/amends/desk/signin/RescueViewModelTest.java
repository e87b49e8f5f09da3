package org.amends.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.rescue.HallCodes;
import org.amends.core.session.Session;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Counter;
import org.junit.jupiter.api.Test;

class RescueViewModelTest {
    private final List<Session> entered = new ArrayList<>();
    private final RescueViewModel model = new RescueViewModel(Counter.ready().help().rescue(), Background.immediate(), entered::add);

    private String enter(HallCodes codes, String password, String again) {
        model.nameProperty().set("何静");
        char[] typed = password.toCharArray();
        model.enter(codes, typed, again.toCharArray());
        return model.refusalProperty().get() == null ? "" : model.refusalProperty().get().key();
    }

    @Test
    void wantsBothCodesAndTheSamePasswordTwice() {
        assertThat(enter(new HallCodes("left", " "), "three quiet boats", "three quiet boats")).isEqualTo("rescue.both");
        assertThat(enter(new HallCodes("left", "right"), "three quiet boats", "three quiet ships")).isEqualTo("password.differs");
        assertThat(enter(new HallCodes("left", "left"), "three quiet boats", "three quiet boats")).isEqualTo("rescue.wrong");
        assertThat(entered).isEmpty();
    }

    @Test
    void letsInWithBoth() {
        assertThat(enter(new HallCodes("left", "right"), "three quiet boats", "three quiet boats")).isEmpty();
        assertThat(entered).singleElement().matches(session -> session.person().name().equals("何静"));
    }
}
