package org.amends.desk.recovery.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Feeling;
import org.amends.core.playbook.Stage;
import org.amends.core.refusal.Refusal;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Desks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed at receiving, said back where it was typed. */
class ReceiveAnswersTest {
    private final CaseDesk desk = Desks.withActs(0);
    private final ReceiveModel model = new ReceiveModel(desk, Desks.CLOCK);

    @BeforeEach
    void allButTheRest() {
        model.fill(desk.file());
        model.answerDanger(Danger.NONE);
        model.words().textProperty().set("怎么老停电");
        model.kindProperty().set(model.kinds().getFirst());
        model.feelingProperty().set(Feeling.ANGRY);
    }

    @Test
    void saysHowATimeWasHeard() {
        model.when().textProperty().set("昨晚八点");
        assertThat(model.saidTime().heardProperty().get().orElseThrow().zh()).endsWith("20:00");
        assertThat(model.saidTime().refusalProperty().get()).isNull();
    }

    @Test
    void letsNoImpossibleDayThrough() {
        model.when().textProperty().set("2月30日");
        assertThat(model.saidTime().refusalProperty().get().key()).isEqualTo("time.impossible");
        model.commit();
        assertThat(desk.refusalProperty().get().key()).isEqualTo("time.impossible");
        assertThat(model.when().value()).isEqualTo("2月30日");
    }

    @Test
    void keepsVagueWordsAsTheyAre() {
        model.when().textProperty().set("这阵子老是");
        model.commit();
        assertThat(desk.file().intake().complaint().orElseThrow().when().shown()).isEqualTo("这阵子老是");
    }

    @Test
    void keepsNumbersInOneForm() {
        model.customer().phone().textProperty().set(" １３８００１３８０００");
        model.customer().account().textProperty().set("０１２３４５６７８９");
        model.commit();
        assertThat(desk.file().intake().customer().phone().shown()).isEqualTo("13800138000");
        assertThat(desk.file().intake().customer().account().shown()).isEqualTo("0123456789");
        assertThat(desk.shownProperty().get()).isEqualTo(Stage.APOLOGISE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0532-85550123", "+86 138 0013 8000", "85550123转801", "95598"})
    void takesPhonesAsPeopleWriteThem(String phone) {
        model.customer().phone().textProperty().set(phone);
        model.customer().tidy();
        assertThat(model.customer().phoneRefusalProperty().get()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"138a", "138", "一三八", "138001380001380013800138000"})
    void tellsAPhoneNobodyCouldBeReachedAt(String phone) {
        model.customer().phone().textProperty().set(phone);
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("customer.phone"));
        assertThat(model.customer().phone().value()).isEqualTo(phone);
    }
}
