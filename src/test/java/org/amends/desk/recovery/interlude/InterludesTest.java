package org.amends.desk.recovery.interlude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.Status;
import org.amends.core.complaint.Danger;
import org.amends.core.fairness.Gauge;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.playbook.Stage;
import org.amends.core.refusal.Refusal;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Desks;
import org.junit.jupiter.api.Test;

/** What stands in the step's place for a moment: when it opens, what it keeps, when the rules say no. */
class InterludesTest {
    private static final Person SELF = new Person(Cases.CLERK.person(), "刘敏", RoleId.CLERK);
    private static final Person OTHER = new Person(new PersonId("p-9"), "王小雨", RoleId.CLERK);
    private static final Runnable NOTHING = () -> { };

    private static Interludes on(CaseDesk desk) {
        return new Interludes(desk, () -> List.of(SELF, OTHER), Desks.CLOCK);
    }

    @Test
    void aDangerOpensByItselfAndStaysUntilItsAdviceIsSaid() {
        CaseDesk desk = Desks.withActs(0);
        Interludes interludes = on(desk);
        desk.perform(new CaseEvent.DangerAnswered(Danger.WIRE_DOWN));
        assertThat(interludes.openProperty().get()).contains(Interlude.DANGER);
        assertThat(interludes.close()).isFalse();
        interludes.call(Interlude.SKIP);
        assertThat(interludes.openProperty().get()).contains(Interlude.DANGER);

        interludes.danger().said(interludes::close);
        assertThat(interludes.openProperty().get()).isEmpty();
        assertThat(desk.file().intake().safety().advised()).contains(Danger.WIRE_DOWN);
    }

    @Test
    void noDangerOpensNothing() {
        CaseDesk desk = Desks.withActs(0);
        Interludes interludes = on(desk);
        desk.perform(new CaseEvent.DangerAnswered(Danger.NONE));
        assertThat(interludes.openProperty().get()).isEmpty();
    }

    @Test
    void aDangerComingUpLaterIsAnsweredFromAnyStep() {
        CaseDesk desk = Desks.withActs(6);
        Interludes interludes = on(desk);
        interludes.call(Interlude.DANGER);
        assertThat(interludes.danger().askingProperty().get()).isTrue();
        interludes.danger().answer(Danger.WATER, interludes::close);
        assertThat(interludes.danger().askingProperty().get()).isFalse();
        assertThat(interludes.danger().isWanted()).isTrue();
        interludes.danger().said(interludes::close);
        interludes.call(Interlude.DANGER);
        assertThat(interludes.danger().askingProperty().get()).isFalse();
        interludes.call(Interlude.DANGER);
        assertThat(interludes.danger().askingProperty().get()).isTrue();
        interludes.danger().answer(Danger.NONE, interludes::close);
        assertThat(interludes.openProperty().get()).isEmpty();
    }

    @Test
    void thePacksInstructionsComeInTheirOrderWithWhomToCall() {
        BaseRooms rooms = new BaseRooms();
        rooms.desk().lay(rooms.days.files.find(rooms.caseAfter(0)).orElseThrow());
        Interludes interludes = on(rooms.desk());
        for (Danger danger : Danger.values()) {
            rooms.desk().perform(new CaseEvent.DangerAnswered(danger));
            if (danger != Danger.NONE) {
                assertThat(interludes.danger().advice()).as(danger.name()).hasValueSatisfying(advice -> {
                    assertThat(advice.acts()).isNotEmpty();
                    assertThat(advice.call().zh()).isNotBlank();
                });
                assertThat(interludes.danger().due()).as(danger.name()).isPresent();
            }
        }
    }

    @Test
    void handsTheCaseToAColleagueWithTheNoteThatStaysWhenItIsTakenUp() {
        CaseDesk desk = Desks.withActs(6);
        HandOverModel model = on(desk).handOver();
        model.open();
        assertThat(model.takers()).extracting(t -> t.person().map(Person::name))
                .containsExactly(Optional.of("王小雨"), Optional.empty());
        model.handOver(NOTHING);
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("handover.none"));
        model.takerProperty().set(model.takers().getFirst());
        model.handOver(NOTHING);
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("handover.note"));
        model.note().textProperty().set("已经道歉，等维修班电话");
        model.handOver(NOTHING);
        assertThat(desk.file().progress().holder().owner()).isEqualTo(OTHER.id());
        assertThat(desk.file().progress().status()).isEqualTo(Status.HELD);
        desk.perform(new CaseEvent.Resumed());
        assertThat(desk.file().progress().holder().note().shown()).isEqualTo("已经道歉，等维修班电话");
    }

    @Test
    void handsTheCaseToTheNextShift() {
        CaseDesk desk = Desks.withActs(6);
        HandOverModel model = on(desk).handOver();
        model.open();
        model.takerProperty().set(model.takers().getLast());
        model.note().textProperty().set("明早等料");
        model.handOver(NOTHING);
        assertThat(desk.file().progress().status()).isEqualTo(Status.HELD);
        assertThat(desk.file().progress().holder().carriedOver()).isPresent();
        assertThat(desk.file().progress().holder().owner()).isEqualTo(SELF.id());
    }

    @Test
    void passesAStepOverWithItsReasonAndGoesOn() {
        CaseDesk desk = Desks.withActs(6);
        Interludes interludes = on(desk);
        interludes.call(Interlude.SKIP);
        interludes.skip().open();
        interludes.skip().skip(interludes::close);
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("reason.empty"));
        assertThat(interludes.openProperty().get()).contains(Interlude.SKIP);
        interludes.skip().reason().textProperty().set("等现场回话");
        interludes.skip().skip(interludes::close);
        assertThat(desk.file().progress().skipped().get(Stage.FIND_CAUSE).shown()).isEqualTo("等现场回话");
        assertThat(desk.shownProperty().get()).isEqualTo(Stage.RESOLVE);
        assertThat(interludes.openProperty().get()).isEmpty();
    }

    @Test
    void neverPassesReceivingOver() {
        CaseDesk desk = Desks.withActs(1);
        Interludes interludes = on(desk);
        interludes.call(Interlude.SKIP);
        assertThat(interludes.openProperty().get()).isEmpty();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("skip.never"));
    }

    @Test
    void leavesAGaugeOpenOnlyWithItsReason() {
        CaseDesk desk = Desks.withActs(10);
        WaiveModel model = on(desk).waive();
        model.open();
        model.waive(NOTHING);
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("gauge.none"));
        model.gaugeProperty().set(Gauge.OUTCOME);
        model.waive(NOTHING);
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("reason.empty"));
        model.reason().textProperty().set("客户先走了");
        model.waive(NOTHING);
        assertThat(desk.file().closing().waives("OUTCOME")).isTrue();
        model.open();
        assertThat(model.gauges()).doesNotContain(Gauge.OUTCOME);
        assertThat(model.reason().value()).isEmpty();
    }

    @Test
    void followsNothingOnceLeft() {
        CaseDesk desk = Desks.withActs(0);
        Interludes interludes = on(desk);
        interludes.leave();
        desk.perform(new CaseEvent.DangerAnswered(Danger.WIRE_DOWN));
        assertThat(interludes.openProperty().get()).isEmpty();
    }
}
