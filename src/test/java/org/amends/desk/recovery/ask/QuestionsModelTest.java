package org.amends.desk.recovery.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.compensation.fact.FactValue;
import org.amends.core.compensation.fact.Facts;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Personal;
import org.amends.core.playbook.Stage;
import org.amends.core.rights.CaseFacts;
import org.amends.desk.recovery.step.ReceiveModel;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script's questions at their steps, typed answers understood, and what the written rules know of them. */
class QuestionsModelTest {
    private final BaseRooms rooms = new BaseRooms();
    private final CaseDesk desk = rooms.desk();
    private final ReceiveModel receive = new ReceiveModel(desk, rooms.days.clock());
    private final QuestionsModel model = new QuestionsModel(desk, receive, Days.ZONE);

    @BeforeEach
    void begin() {
        desk.lay(rooms.days.files.find(rooms.caseAfter(1)).orElseThrow());
        receive.fill(desk.file());
    }

    private QuestionEntry entry(String id) {
        return model.entriesProperty().get().stream().filter(e -> e.question().id().equals(id)).findFirst().orElseThrow();
    }

    private void received() {
        desk.perform(new CaseEvent.ComplaintTaken(new Complaint("appliance-damaged", Channel.COUNTER,
                Personal.of("电视冰箱都烧了"), Personal.NONE, Personal.NONE)));
    }

    private Facts facts() {
        return CaseFacts.of(desk.file(), desk.policy(), Days.ZONE);
    }

    @Test
    void asksNothingBeforeAKindIsChosen() {
        assertThat(model.entriesProperty().get()).isEmpty();
        assertThat(model.needs()).isEmpty();
    }

    @Test
    void answersOfReceivingAreKeptWithTheComplaint() {
        receive.words().textProperty().set("电视冰箱都烧了");
        receive.kindProperty().set(desk.policy().playbook().kind("appliance-damaged").orElseThrow());
        receive.feelingProperty().set(Feeling.ANGRY);
        assertThat(model.entriesProperty().get()).extracting(e -> e.question().id())
                .containsExactly("damaged-day", "what-broke");
        entry("damaged-day").text().textProperty().set("２０２６年１１月２０日");
        assertThat(model.take(entry("damaged-day"))).isTrue();
        assertThat(desk.file().intake().answers()).isEmpty();
        receive.commit();
        assertThat(desk.file().intake().answers()).containsKey("damaged-day");
        assertThat(facts().day(Facts.EVENT_DAY)).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void saysHowATypedDayWasHeardAndKeepsNoDayThatCannotBe() {
        received();
        desk.show(Stage.RECEIVE);
        QuestionEntry day = entry("damaged-day");
        day.text().textProperty().set("11月20日");
        assertThat(day.heardProperty().get().orElseThrow().zh()).contains("11月20日");
        day.text().textProperty().set("2月30日");
        assertThat(day.refusalProperty().get().key()).isEqualTo("time.impossible");
        assertThat(model.take(day)).isFalse();
        assertThat(desk.file().intake().answers()).isEmpty();
        assertThat(day.text().value()).isEqualTo("2月30日");
    }

    @Test
    void aChoiceIsKeptAtOnceAndFillsItsFact() {
        received();
        desk.show(Stage.FIND_CAUSE);
        QuestionEntry seen = entry("fault-seen");
        assertThat(seen.isTyped()).isFalse();
        model.answer(seen, seen.question().choices().getFirst());
        assertThat(entry("fault-seen").shown().zh()).isEqualTo("灯忽亮忽灭、后来全没");
        assertThat(facts().values()).containsEntry("accident-kind", new FactValue.Option("neutral-broken"));
    }

    @Test
    void answeringAnewReplacesTheAnswer() {
        received();
        desk.show(Stage.FIND_CAUSE);
        QuestionEntry seen = entry("fault-seen");
        model.answer(seen, seen.question().choices().getFirst());
        model.answer(entry("fault-seen"), seen.question().choices().get(1));
        assertThat(facts().values()).containsEntry("accident-kind", new FactValue.Option("swapped"));
    }

    @Test
    void anAnswerThatCouldNotBeKeptIsOpenAgain() {
        received();
        desk.show(Stage.FIND_CAUSE);
        desk.perform(new CaseEvent.Held(Personal.NONE));
        QuestionEntry seen = entry("fault-seen");
        model.answer(seen, seen.question().choices().getFirst());
        assertThat(desk.refusalProperty().get().key()).isEqualTo("status.held");
        assertThat(entry("fault-seen").isOpen()).isTrue();
    }

    @Test
    void aNeedSeenToIsKept() {
        received();
        assertThat(model.needs()).isNotEmpty();
        model.meet(model.needs().getFirst());
        model.meet(model.needs().getFirst());
        assertThat(model.needsMet()).containsExactly(model.needs().getFirst().id());
    }

    @Test
    void followsNothingOnceLeft() {
        model.leave();
        received();
        assertThat(model.entriesProperty().get()).isEmpty();
    }
}
