package org.amends.desk.recovery.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amends.core.apology.ApologyElement;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.casefile.Status;
import org.amends.core.complaint.Danger;
import org.amends.core.complaint.Feeling;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import org.amends.core.playbook.Stage;
import org.amends.core.refusal.Refusal;
import org.amends.core.remedy.RemedyTemplate;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.desk.recovery.work.ScriptModel;
import org.amends.fixtures.Desks;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;

class StepModelsTest {
    private static final Wording CALL = new Wording("打电话问您", "We call you");

    private static ConfirmModel confirm(CaseDesk desk) {
        ConfirmModel model = new ConfirmModel(desk, Desks.CLOCK, Stores.ZONE,
                new ConfirmModel.FollowUpCall(CALL, "王小雨"));
        model.fill(desk.file());
        return model;
    }

    @Test
    void receivingWantsDangerWordsKindAndFeelingInThatOrder() {
        CaseDesk desk = Desks.withActs(0);
        ReceiveModel model = new ReceiveModel(desk, Desks.CLOCK);
        model.fill(desk.file());
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("danger.first"));
        model.answerDanger(Danger.NONE);
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("words.empty"));
        model.words().textProperty().set("卡总读不出来");
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("kind.none"));
        model.kindProperty().set(model.kinds().getFirst());
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("missing.feeling"));
        model.feelingProperty().set(Feeling.ANGRY);
        model.customer().name().textProperty().set(" 买买提·艾力 ");
        model.commit();
        assertThat(desk.refusalProperty().get()).isNull();
        assertThat(desk.file().intake().customer().name().shown()).isEqualTo("买买提·艾力");
        assertThat(desk.file().intake().kind()).isEqualTo("card-unreadable");
    }

    @Test
    void receivingKeepsOnlyWhatChanged() {
        CaseDesk desk = Desks.withActs(4);
        ReceiveModel model = new ReceiveModel(desk, Desks.CLOCK);
        model.fill(desk.file());
        long before = desk.file().version();
        model.customer().phone().textProperty().set("13900139000");
        model.commit();
        assertThat(desk.file().version()).isEqualTo(before + 1);
    }

    @Test
    void theApologyBeginsWithNothingMarked() {
        CaseDesk desk = Desks.withActs(4);
        ApologyModel model = new ApologyModel(desk, new ScriptModel(desk, Language.ZH));
        model.fill(desk.file());
        assertThat(model.said()).isEmpty();
        model.toggle(ApologyElement.REGRET);
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("apology.bare"));
        model.toggle(ApologyElement.ACKNOWLEDGE);
        model.commit();
        assertThat(desk.file().response().apology()).isPresent();
    }

    @Test
    void whatIsMarkedAndNotYetKeptStaysWhileSomethingElseChanges() {
        CaseDesk desk = Desks.withActs(4);
        ApologyModel apology = new ApologyModel(desk, new ScriptModel(desk, Language.ZH));
        apology.fill(desk.file());
        apology.toggle(ApologyElement.REGRET);
        desk.perform(new CaseEvent.NeedMet("chair"));
        apology.fill(desk.file());
        assertThat(apology.said()).containsExactly(ApologyElement.REGRET);

        CaseDesk later = Desks.withActs(7);
        ResolveModel resolve = new ResolveModel(later, Desks.CLOCK);
        resolve.fill(later.file());
        resolve.toggle(resolve.templates().getFirst());
        later.perform(new CaseEvent.NeedMet("chair"));
        resolve.fill(later.file());
        assertThat(resolve.chosen()).hasSize(1);
    }

    @Test
    void aScriptLeftFollowsNoLonger() {
        CaseDesk desk = Desks.withActs(4);
        ScriptModel script = new ScriptModel(desk, Language.ZH);
        Object before = script.cardProperty().get();
        script.leave();
        desk.show(Stage.RESOLVE);
        assertThat(script.cardProperty().get()).isSameAs(before);
    }

    @Test
    void aRemedyAtTheCounterIsDoneAndCanBeTakenBack() {
        CaseDesk desk = Desks.withActs(7);
        ResolveModel model = new ResolveModel(desk, Desks.CLOCK);
        model.fill(desk.file());
        RemedyTemplate replace = model.templates().getFirst();
        model.toggle(replace);
        model.commit();
        assertThat(desk.file().resolution().standing()).hasSize(1);
        assertThat(desk.file().resolution().openPromises()).isEmpty();
        model.fill(desk.file());
        model.toggle(replace);
        model.commit();
        assertThat(desk.file().resolution().standing()).isEmpty();
    }

    @Test
    void aFreeRemedyIsKeptInTheCustomersSight() {
        CaseDesk desk = Desks.withActs(7);
        ResolveModel model = new ResolveModel(desk, Desks.CLOCK);
        model.fill(desk.file());
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("missing.remedy"));
        model.note().textProperty().set("明早送一张新卡到家");
        model.commit();
        assertThat(desk.file().resolution().standing()).singleElement()
                .satisfies(r -> assertThat(r.note().shown()).isEqualTo("明早送一张新卡到家"));
    }

    @Test
    void closingKeepsTheAnswersEvenWhenSomethingIsStillMissing() {
        CaseDesk desk = Desks.withActs(8);
        ConfirmModel model = confirm(desk);
        model.solvedProperty().set(Solved.YES);
        model.contentProperty().set(4);
        model.followUpProperty().set(ConfirmModel.FollowUp.TOMORROW);
        model.commit();
        assertThat(desk.file().closing().word()).isPresent();
        assertThat(desk.file().progress().status()).isEqualTo(Status.OPEN);
        assertThat(desk.refusalProperty().get()).isNotNull();
    }

    @Test
    void closingClosesWhenAllIsDone() {
        CaseDesk desk = Desks.withActs(10);
        ConfirmModel model = confirm(desk);
        model.solvedProperty().set(Solved.PARTLY);
        model.contentProperty().set(3);
        model.feelingProperty().set(Feeling.CALM);
        model.taughtBack().textProperty().set("后天上门看表");
        model.followUpProperty().set(ConfirmModel.FollowUp.IN_THREE_DAYS);
        model.commit();
        assertThat(desk.file().progress().status()).isEqualTo(Status.CLOSED);
        assertThat(desk.file().closing().after().followUp()).get()
                .satisfies(p -> {
                    assertThat(p.what()).isEqualTo(CALL);
                    assertThat(p.owner()).isEqualTo("王小雨");
                });
        assertThat(List.of(desk.file().closing().taughtBack())).isNotEmpty();
    }

    @Test
    void keepsHowASheetWasSaidBackByItsTemplate() {
        CaseDesk desk = Desks.withActs(10);
        ConfirmModel model = confirm(desk);
        model.solvedProperty().set(Solved.YES);
        model.contentProperty().set(5);
        model.followUpProperty().set(ConfirmModel.FollowUp.IN_THREE_DAYS);
        model.taughtProperty().set(CaseEvent.TaughtBack.How.NOT_ASKED);
        model.commit();
        assertThat(desk.refusalProperty().get().key()).isEqualTo("missing.taught");
        model.taughtProperty().set(CaseEvent.TaughtBack.How.SECOND_TRY);
        model.taughtBack().textProperty().set("后天上门看表");
        model.commit();
        assertThat(desk.file().closing().taughtBack()).get().satisfies(said -> {
            assertThat(said.how()).contains(CaseEvent.TaughtBack.How.SECOND_TRY);
            assertThat(said.template()).isEqualTo(desk.file().closing().paper().issued().getLast().template());
        });
    }

    @Test
    void noFollowUpWantsItsReason() {
        CaseDesk desk = Desks.withActs(10);
        ConfirmModel model = confirm(desk);
        model.solvedProperty().set(Solved.YES);
        model.contentProperty().set(5);
        model.followUpProperty().set(ConfirmModel.FollowUp.NONE);
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(Refusal.of("reason.empty"));
    }
}
