package org.amends.desk.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseEvent.CustomerAnswered.Solved;
import org.amends.core.casefile.CaseEvent.FollowUpAnswered.Fair;
import org.amends.core.casefile.CaseEvent.FollowUpMissed.Missed;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.casefile.Status;
import org.amends.core.complaint.Feeling;
import org.amends.core.customer.Personal;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.people.Actor;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpViewModelTest {
    private static final Actor COLLEAGUE = new Actor(new PersonId("p-2"), RoleId.CLERK, "s-2");
    private static final Instant DUE = Cases.CALL_BACK.due();
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final List<String> shown = new ArrayList<>();

    @BeforeEach
    void closeACaseWithAFollowUp() {
        List<Recorded> all = new ArrayList<>(List.of(Cases.recorded(Cases.opened())));
        Cases.acts().forEach(act -> all.add(Cases.recorded(act)));
        all.add(Cases.recorded(new CaseEvent.Closed()));
        files.append(Cases.REF.id(), 0, all);
    }

    @Test
    void keepsTheAnswersOfAContentCustomerAndTheCaseStaysClosed() {
        FollowUpViewModel model = at(DUE, COLLEAGUE);
        assertThat(model.choose(1)).isTrue();
        model.answered();
        assertThat(model.refusalProperty().get().key()).isEqualTo("followup.open-question");
        answer(model, Solved.YES);
        model.answered();
        assertThat(model.lines()).isEmpty();
        assertThat(file().progress().status()).isEqualTo(Status.CLOSED);
        assertThat(file().closing().after().calls().answered().orElseThrow().verdict().process()).isEqualTo(Fair.PARTLY);
        assertThat(model.doneProperty().get().outcome()).isEqualTo(FollowUpViewModel.Done.Outcome.ANSWERED);
    }

    @Test
    void opensTheCaseAgainWithWhatIsMissingAndAsksForANewWord() {
        FollowUpViewModel model = at(DUE, COLLEAGUE);
        model.choose(1);
        answer(model, Solved.PARTLY);
        model.answered();
        assertThat(model.refusalProperty().get().key()).isEqualTo("followup.missing");
        model.words().textProperty().set("读卡口还没人来看");
        model.answered();
        assertThat(file().progress().status()).isEqualTo(Status.OPEN);
        assertThat(file().closing().word()).isEmpty();
        assertThat(file().closing().after().isDecided()).isFalse();
        assertThat(file().closing().after().calls().answered()).isPresent();
        assertThat(model.doneProperty().get().outcome()).isEqualTo(FollowUpViewModel.Done.Outcome.REOPENED);
    }

    @Test
    void letsWhoeverHandledItAskOnlyWithAReason() {
        FollowUpViewModel model = at(DUE, Cases.CLERK);
        model.choose(1);
        answer(model, Solved.YES);
        model.answered();
        assertThat(model.refusalProperty().get().key()).isEqualTo("followup.self");
        model.alone().textProperty().set("今天只有我一个人");
        model.answered();
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void triesThreeTimesOnTwoDaysThenRestsWithoutAnAnswer() {
        Instant now = DUE;
        for (int i = 0; i < 3; i++) {
            FollowUpViewModel model = at(now, COLLEAGUE);
            model.choose(1);
            model.missed(Missed.NO_ANSWER);
            now = model.doneProperty().get().next().orElse(now);
        }
        assertThat(at(now, COLLEAGUE).lines()).isEmpty();
        assertThat(file().closing().after().calls().answered()).isEmpty();
        assertThat(file().closing().after().calls().missed()).hasSize(3);
        assertThat(file().resolution().openPromises()).isEmpty();
    }

    @Test
    void aFollowUpIsNeitherRestedEarlyNorKeptWithoutACall() {
        Recovery recovery = recovery(DUE);
        assertThat(recovery.perform(file(), COLLEAGUE, new CaseEvent.FollowUpMissed(Cases.CALL_BACK.id(), Missed.BAD_MOMENT,
                java.util.Optional.empty()))).asString().contains("followup.again");
        assertThat(recovery.perform(file(), COLLEAGUE, new CaseEvent.PromiseKept(Cases.CALL_BACK.id(), Personal.of("问过"))))
                .isInstanceOf(Acted.Refused.class).asString().contains("promise.by-call");
    }

    @Test
    void noTelephoneIsShownBeforeItIsNotedToWhom() {
        FollowUpViewModel model = at(DUE, COLLEAGUE);
        assertThat(shown).isEmpty();
        model.choose(1);
        assertThat(shown).containsExactly(COLLEAGUE.person().value() + " " + Cases.REF.number().text());
        FollowUpViewModel unnoted = new FollowUpViewModel(new FollowUpViewModel.Office(files, recovery(DUE), () -> COLLEAGUE,
                Packs.policies(), (to, of) -> {
                    throw new Fault(FaultCode.DISK_FULL);
                }), new InMemoryDrafts(), Clock.fixed(DUE, Stores.ZONE), Background.immediate());
        unnoted.open();
        unnoted.choose(1);
        assertThat(unnoted.chosenProperty().get()).isNull();
        assertThat(unnoted.faultProperty().get()).isInstanceOf(Fault.class);
    }

    private static void answer(FollowUpViewModel model, Solved solved) {
        model.answers().solvedProperty().set(solved);
        model.answers().contentProperty().set(4);
        model.answers().outcomeProperty().set(Fair.YES);
        model.answers().processProperty().set(Fair.PARTLY);
        model.answers().treatmentProperty().set(Fair.YES);
        model.answers().feelingProperty().set(Feeling.CALM);
    }

    private FollowUpViewModel at(Instant now, Actor actor) {
        FollowUpViewModel model = new FollowUpViewModel(new FollowUpViewModel.Office(files, recovery(now), () -> actor,
                Packs.policies(), (to, of) -> shown.add(to.person().value() + " " + of.number().text())), new InMemoryDrafts(), Clock.fixed(now, Stores.ZONE), Background.immediate());
        model.open();
        return model;
    }

    private Recovery recovery(Instant now) {
        return new Recovery(files, Packs.noGrants(), Packs.policies(), new Seeded(3),
                Clock.offset(Clock.fixed(now, Stores.ZONE), Duration.ofSeconds(1)));
    }

    private CaseFile file() {
        return files.find(Cases.REF.id()).orElseThrow();
    }
}
