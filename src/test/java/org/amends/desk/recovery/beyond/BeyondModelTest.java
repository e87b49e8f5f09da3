package org.amends.desk.recovery.beyond;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.complaint.Beyond;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Desks;
import org.junit.jupiter.api.Test;

class BeyondModelTest {
    private final CaseDesk desk = Desks.withActs(2);
    private final BeyondModel model = new BeyondModel(desk);

    @Test
    void keepsWordsUnderTheWayChosenAndNamesWhatIsMissing() {
        model.open();
        model.keep(() -> { });
        assertThat(model.done()).as("no way chosen").isEmpty();
        assertThat(model.choose(10)).isFalse();
        assertThat(model.choose(5)).isTrue();
        assertThat(model.missing()).containsExactly("cause", "remedy");
        model.keep(() -> { });
        assertThat(desk.refusalProperty().get().key()).isEqualTo("beyond.words");
        model.words().textProperty().set("请营销部定");
        model.keep(() -> { });
        assertThat(model.done()).singleElement().satisfies(done -> assertThat(done.way()).isEqualTo(Beyond.TO_OFFICE));
        assertThat(model.words().value()).isEmpty();
    }
}
