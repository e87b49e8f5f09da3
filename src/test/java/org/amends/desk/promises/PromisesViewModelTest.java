package org.amends.desk.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amends.core.casefile.AsideEvent;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.caseload.ChangedMeanwhile;
import org.amends.core.customer.Personal;
import org.amends.core.ledger.Concern;
import org.amends.core.ledger.LapsedPromises;
import org.amends.core.ledger.LedgerLine;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.desk.kit.Background;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.junit.jupiter.api.Test;

class PromisesViewModelTest {
    private static final Instant LATE = Cases.CALL_BACK.due().plus(Duration.ofHours(1));
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();

    @Test
    void keepsAPromiseOfAClosedCaseWithHowItWasKept() {
        PromisesViewModel model = at(Cases.NOW);
        assertThat(model.choose(1)).isTrue();
        model.keep();
        assertThat(model.refusalProperty().get().key()).isEqualTo("promise.how");
        model.words().textProperty().set("打了电话，卡能用了");
        model.keep();
        assertThat(model.lines()).isEmpty();
        assertThat(last()).isInstanceOfSatisfying(CaseEvent.PromiseKept.class,
                kept -> assertThat(kept.how().shown()).isEqualTo("打了电话，卡能用了"));
        assertThat(model.words().value()).isEmpty();
    }

    @Test
    void saysToWhomAPromiseWasSaidAndThatNoSheetHasIt() {
        PromisesViewModel model = at(Cases.NOW);
        model.choose(1);
        assertThat(model.storyProperty().get()).hasValueSatisfying(story -> {
            assertThat(story.to().name().shown()).isEqualTo("王秀兰");
            assertThat(story.sheets()).as("the sheet went out before the promise was made").isEmpty();
        });
    }

    @Test
    void movesADateOnlyForAReason() {
        PromisesViewModel model = at(Cases.NOW);
        model.choose(1);
        model.when().textProperty().set("后天下午三点");
        model.setDate();
        assertThat(model.refusalProperty().get().key()).isEqualTo("reason.empty");
        model.words().textProperty().set("客户明天不在家，已商量好");
        model.setDate();
        assertThat(last()).isInstanceOf(CaseEvent.PromiseMoved.class);
        assertThat(model.lines()).singleElement().satisfies(line ->
                assertThat(line.open().promise().due()).isAfter(Cases.CALL_BACK.due()));
    }

    @Test
    void ownsUpToALapsedPromiseExactlyOnce() {
        PromisesViewModel model = at(LATE);
        assertThat(model.lines()).extracting(LedgerLine::standing).containsExactly(LedgerLine.Standing.LAPSED);
        model.choose(1);
        model.when().textProperty().set("后天下午三点");
        model.setDate();
        assertThat(model.refusalProperty().get().key()).isEqualTo("promise.apology");
        model.words().textProperty().set("没按时给您回电话，对不起");
        model.setDate();
        assertThat(model.lines()).singleElement().satisfies(line -> {
            assertThat(line.standing()).isEqualTo(LedgerLine.Standing.WATCH);
            assertThat(line.concerns()).contains(Concern.BROKEN_BEFORE);
            assertThat(line.open().promise().owner()).isEqualTo("刘敏");
        });
        CaseFile after = files.find(Cases.REF.id()).orElseThrow();
        CaseEvent again = new CaseEvent.PromiseLapsed(Cases.CALL_BACK.id(), LATE.plusSeconds(9_000), "刘敏",
                ((CaseEvent.PromiseLapsed) last()).apology());
        assertThat(recovery(LATE).perform(after, Cases.CLERK, again)).hasToString(
                "Refused[refusal=" + org.amends.core.refusal.Refusal.of("promise.not-lapsed") + "]");
    }

    @Test
    void opensTheSmallRecoveryOfALapsedPromiseOnceHoweverOftenItIsLookedFor() {
        PromisesViewModel model = at(LATE);
        assertThat(last()).isEqualTo(new AsideEvent.LapseFound(Cases.CALL_BACK.id(), Cases.CALL_BACK.due()));
        assertThat(model.lines()).singleElement().satisfies(line -> assertThat(line.owedSince()).contains(LATE));
        model.open();
        LapsedPromises back = new LapsedPromises(files, recovery(Cases.NOW), () -> Cases.CLERK, Clock.fixed(Cases.NOW, Stores.ZONE));
        assertThat(back.open()).as("a clock set back").isZero();
        assertThat(files.history(Cases.REF.id()).stream().filter(r -> r.event() instanceof AsideEvent.LapseFound)).hasSize(1);
    }

    @Test
    void opensNoRecoveryBeforeThePromiseLapses() {
        at(Cases.NOW);
        assertThat(last()).isInstanceOf(CaseEvent.Closed.class);
        assertThat(recovery(Cases.NOW).perform(files.find(Cases.REF.id()).orElseThrow(), Cases.CLERK,
                new AsideEvent.LapseFound(Cases.CALL_BACK.id(), Cases.CALL_BACK.due()))).asString().contains("promise.not-lapsed");
    }

    @Test
    void aLapseFoundMeanwhileStopsNobodyWhoActsInTheCase() {
        at(Cases.NOW);
        CaseFile onScreen = files.find(Cases.REF.id()).orElseThrow();
        assertThat(new LapsedPromises(files, recovery(LATE), () -> Cases.CLERK, Clock.fixed(LATE, Stores.ZONE)).open()).isOne();
        CaseEvent act = new CaseEvent.PromiseKept(Cases.CALL_BACK.id(), Personal.of("打了电话，卡能用了"));
        assertThat(recovery(LATE).perform(onScreen, Cases.CLERK, act)).isInstanceOf(Acted.Saved.class);
        assertThatThrownBy(() -> recovery(LATE).perform(onScreen, Cases.CLERK, act)).as("but any other act of somebody does")
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void opensAnotherRecoveryWhenTheNewDateLapsesToo() {
        PromisesViewModel model = at(LATE);
        model.choose(1);
        model.when().textProperty().set("后天下午三点");
        model.words().textProperty().set("没按时给您回电话，对不起");
        model.setDate();
        assertThat(model.lines()).singleElement().satisfies(line -> assertThat(line.owedSince()).isEmpty());
        Instant later = LATE.plus(Duration.ofDays(4));
        LapsedPromises then = new LapsedPromises(files, recovery(later), () -> Cases.CLERK, Clock.fixed(later, Stores.ZONE));
        assertThat(then.open()).isOne();
        assertThat(then.open()).isZero();
    }

    @Test
    void neverMovesALapsedPromiseQuietly() {
        PromisesViewModel model = at(LATE);
        CaseFile file = files.find(Cases.REF.id()).orElseThrow();
        assertThat(recovery(LATE).perform(file, Cases.CLERK, new CaseEvent.PromiseMoved(Cases.CALL_BACK.id(),
                LATE.plusSeconds(9_000), org.amends.core.customer.Personal.of("忙")))).asString().contains("promise.lapsed");
        model.setDate();
        assertThat(model.refusalProperty().get().key()).isEqualTo("promise.none");
    }

    private PromisesViewModel at(Instant now) {
        List<Recorded> all = new ArrayList<>(List.of(Cases.recorded(Cases.opened())));
        Cases.acts().stream().filter(act -> !(act instanceof CaseEvent.FollowUpPlanned))
                .forEach(act -> all.add(Cases.recorded(act)));
        all.add(Cases.recorded(new CaseEvent.PromiseMade(Cases.CALL_BACK)));
        all.add(Cases.recorded(new CaseEvent.Closed()));
        files.append(Cases.REF.id(), 0, all);
        PromisesViewModel model = new PromisesViewModel(new PromisesViewModel.Office(files, recovery(now), Packs.policies(),
                () -> Cases.CLERK, "刘敏"), new InMemoryDrafts(), Clock.fixed(now, Stores.ZONE), Background.immediate());
        model.open();
        return model;
    }

    private Recovery recovery(Instant now) {
        return new Recovery(files, Packs.noGrants(), Packs.policies(), new Seeded(3), Clock.fixed(now, Stores.ZONE));
    }

    private CaseEvent last() {
        return files.history(Cases.REF.id()).getLast().event();
    }
}
