package org.amends.app.week.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.Recorded;
import org.amends.core.compensation.Money;
import org.amends.core.customer.Personal;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.writing.SheetWriter;
import org.amends.core.language.Language;
import org.amends.fixtures.BaseRooms;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Papers;
import org.amends.fixtures.Stores;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.sheet.TemplatePress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each invariant of the week fails when what it guards against happened. */
class HoldsTest {
    private final Holds holds = new Holds(Packs.policies(), Stores.ZONE);

    @Test
    void aWholeCaseHolds() {
        assertThat(holds.closedWhole(closed(Cases.acts()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {CaseEvent.RemedyAgreed.class, CaseEvent.NothingOffered.class, CaseEvent.CustomerAnswered.class,
            CaseEvent.FollowUpPlanned.class})
    void aCaseClosedWithoutOneOfThemIsTold(Class<? extends CaseEvent> left) {
        assertThat(holds.closedWhole(closed(Cases.acts().stream().filter(act -> !left.isInstance(act)).toList()))).hasSize(1);
    }

    @Test
    void aPromiseThatWentByAndWasNotOwnedUpToIsTold() {
        List<Recorded> history = closed(Cases.acts());
        Instant due = Cases.CALL_BACK.due();
        assertThat(holds.lapsesOpened(history, due)).isEmpty();
        assertThat(holds.lapsesOpened(history, due.plus(Duration.ofDays(9)))).hasSize(1);
        List<Recorded> ownedUp = new ArrayList<>(history);
        ownedUp.add(new Recorded(Cases.CLERK, due.plusSeconds(60), new CaseEvent.PromiseLapsed(Cases.CALL_BACK.id(),
                due.plus(Duration.ofDays(20)), "supervisor", Personal.of("对不起"))));
        assertThat(holds.lapsesOpened(ownedUp, due.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void aPromiseQuietlyMovedAfterItsDayIsTold() {
        List<Recorded> history = new ArrayList<>(closed(Cases.acts()));
        Instant due = Cases.CALL_BACK.due();
        history.add(new Recorded(Cases.CLERK, due.plusSeconds(60), new CaseEvent.PromiseMoved(Cases.CALL_BACK.id(),
                due.plus(Duration.ofDays(2)), Personal.of("忙"))));
        assertThat(holds.lapsesOpened(history, due.plusSeconds(120))).hasSize(1);
    }

    @Test
    void equalFactsWithAnotherSumAreTold() {
        List<List<Recorded>> unequal = List.of(List.of(awarded(500)), List.of(awarded(600)));
        assertThat(new EqualRights().broken(unequal)).hasSize(1);
        assertThat(new EqualRights().pairs(unequal)).isEqualTo(1);
        assertThat(new EqualRights().broken(List.of(List.of(awarded(500)), List.of(awarded(500))))).isEmpty();
    }

    @Test
    void aDateOnPaperThatNoPromiseHoldsIsTold() {
        assertThat(new PrintedDates(Stores.HALL, papers()).broken(printed(true))).isEmpty();
        assertThat(new PrintedDates(Stores.HALL, papers()).broken(printed(false))).isNotEmpty();
    }

    private final Papers kept = new Papers();

    private Papers papers() {
        return kept;
    }

    /** A sheet that names the day of the call back, printed with that promise in the ledger or without. */
    private List<Recorded> printed(boolean isPromised) {
        var policy = BaseRooms.policies().present();
        SheetFacts facts = new SheetWriter(policy, Stores.HALL, Language.ZH).write("recovery", Cases.ready(), Cases.NOW);
        Sheet sheet = new TemplatePress(new PdfRenderer(Fonts.in(java.nio.file.Path.of("assets/fonts"))), policy.hall()::template)
                .press(facts, SheetSize.STANDARD, Language.ZH);
        kept.keep(Cases.REF.id(), sheet);
        List<Recorded> history = new ArrayList<>(List.of(Cases.recorded(Cases.opened())));
        if (isPromised) {
            history.add(Cases.recorded(new CaseEvent.FollowUpPlanned(Cases.CALL_BACK)));
        }
        history.add(Cases.recorded(new CaseEvent.SheetIssued("recovery", sheet.digest(), "STANDARD", CaseEvent.SheetIssued.Way.PRINTED, 1)));
        return history;
    }

    private static Recorded awarded(long fen) {
        return Cases.recorded(new CaseEvent.EntitlementAwarded("rule", Map.of("days", "3"), Money.of(fen, "CNY"),
                LocalDate.of(2026, 11, 20), Optional.empty()));
    }

    private static List<Recorded> closed(List<CaseEvent> acts) {
        List<Recorded> history = new ArrayList<>(List.of(Cases.recorded(Cases.opened())));
        acts.forEach(act -> history.add(Cases.recorded(act)));
        history.add(Cases.recorded(new CaseEvent.Closed()));
        return history;
    }
}
