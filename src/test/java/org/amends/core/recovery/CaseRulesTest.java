package org.amends.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.core.apology.ApologyElement;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.cause.CauseParty;
import org.amends.core.cause.Reach;
import org.amends.core.compensation.Money;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.complaint.Danger;
import org.amends.core.customer.Personal;
import org.amends.core.language.Wording;
import org.amends.core.people.Approval;
import org.amends.core.people.RoleId;
import org.amends.core.playbook.Stage;
import org.amends.core.promise.Promise;
import org.amends.core.refusal.Refusal;
import org.amends.core.remedy.Remedy;
import org.amends.core.remedy.RemedyKind;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseRulesTest {

    private static Optional<Refusal> check(CaseFile file, CaseEvent act) {
        return CaseRules.check(Packs.situation(file, Packs.policy()), act);
    }

    @Test
    void letsAWholeRecoveryThroughAndClosesIt() {
        for (int i = 0; i < Cases.acts().size(); i++) {
            assertThat(check(Cases.after(i), Cases.acts().get(i))).as("act " + i).isEmpty();
        }
        assertThat(check(Cases.ready(), new CaseEvent.Closed())).isEmpty();
    }

    static Stream<Arguments> refused() {
        Personal none = Personal.NONE;
        CaseFile fresh = Cases.after(0);
        CaseFile told = Cases.after(4);
        Remedy said = new Remedy("r-2", "", RemedyKind.REPAIR, Wording.same(""), none);
        return Stream.of(
                Arguments.of("danger.first", fresh, Cases.acts().get(1)),
                Arguments.of("danger.first", fresh, new CaseEvent.ResponsibilityTaken("x")),
                Arguments.of("kind.unknown", Cases.after(1), complaint("no-such-kind", "words")),
                Arguments.of("words.empty", Cases.after(1), complaint("card-unreadable", "  ")),
                Arguments.of("text.long", Cases.after(1), complaint("card-unreadable", "长".repeat(10_001))),
                Arguments.of("question.unknown", told, new CaseEvent.QuestionAnswered("nope", "a", none)),
                Arguments.of("apology.bare", told, new CaseEvent.ApologyGiven(Set.of(ApologyElement.REGRET), "p")),
                Arguments.of("cause.unknown", told,
                        new CaseEvent.CauseFound(CauseParty.CHANCE, "equipment-card", Reach.AREA, none)),
                Arguments.of("remedy.empty", told, new CaseEvent.RemedyAgreed(said, Optional.empty())),
                Arguments.of("due.past", told, new CaseEvent.PromiseMade(
                        new Promise("p", Wording.same("w"), "o", Cases.NOW))),
                Arguments.of("remedy.unknown", told, new CaseEvent.RemedyDone("r-77")),
                Arguments.of("promise.unknown", told, new CaseEvent.PromiseKept("p-77", Personal.NONE)),
                Arguments.of("rule.unknown", told, award("other-rule", Cases.yuan(1))),
                Arguments.of("currency.other", told, award("rule", Money.of(1, "GBP"))),
                Arguments.of("sum.none", told, award("rule", Cases.yuan(0))),
                Arguments.of("apology.first", told, goodwill("迟了", Optional.empty())),
                Arguments.of("reason.empty", Cases.after(6), goodwill(" ", Optional.empty())),
                Arguments.of("approval.self", Cases.after(6), goodwill("迟了", Optional.of(new Approval(
                        Cases.CLERK.person(), RoleId.SUPERVISOR, Cases.NOW, "case", "ok", "proof")))),
                Arguments.of("award.stands", Cases.after(6).with(Cases.recorded(award("rule", Cases.yuan(2)))),
                        new CaseEvent.NothingOffered(Personal.of("x"))),
                Arguments.of("skip.never", told, new CaseEvent.StepSkipped(Stage.RECEIVE, Personal.of("x"))),
                Arguments.of("reason.empty", told, new CaseEvent.StepSkipped(Stage.RESOLVE, none)),
                Arguments.of("handover.same", told, new CaseEvent.HandedOver(Cases.CLERK.person(), none)),
                Arguments.of("missing.apology", told, new CaseEvent.Closed()),
                Arguments.of("complaint.first", Cases.after(1), Cases.acts().get(9)),
                Arguments.of("opened.twice", told, Cases.opened()),
                Arguments.of("status.open", told, new CaseEvent.Resumed()),
                Arguments.of("status.held", told.with(Cases.recorded(new CaseEvent.Held(none))),
                        new CaseEvent.ResponsibilityTaken("x")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("refused")
    void refusesWithItsReason(String key, CaseFile file, CaseEvent act) {
        assertThat(check(file, act)).map(Refusal::key).contains(key);
    }

    @Test
    void takesAdviceForTheDangerThereIsAlone() {
        CaseFile told = Cases.after(4);
        assertThat(check(told, new CaseEvent.DangerAdvised(Danger.NONE))).map(Refusal::key).contains("danger.other");
        assertThat(check(told, new CaseEvent.DangerAdvised(Danger.WATER))).map(Refusal::key).contains("danger.other");
        CaseFile wet = told.with(Cases.recorded(new CaseEvent.DangerAnswered(Danger.WATER)));
        assertThat(check(wet, new CaseEvent.DangerAdvised(Danger.WATER))).isEmpty();
    }

    @Test
    void hasARowForEveryActButTheOpening() {
        List<? extends Class<?>> events = leaves(CaseEvent.class).toList();
        assertThat(events).hasSizeGreaterThan(30);
        assertThat(CaseRules.lines()).hasSize(events.size() - 1);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CaseRulesTest::leaves)
                : Stream.of(type);
    }

    private static CaseEvent complaint(String kind, String words) {
        return new CaseEvent.ComplaintTaken(
                new Complaint(kind, Channel.COUNTER, Personal.of(words), Personal.NONE, Personal.NONE));
    }

    private static CaseEvent award(String rule, Money sum) {
        return new CaseEvent.EntitlementAwarded(rule, Map.of(), sum, java.time.LocalDate.of(2026, 11, 20));
    }

    private static CaseEvent goodwill(String reason, Optional<Approval> approval) {
        return new CaseEvent.GoodwillGranted("money", Cases.yuan(20), Personal.of(reason), approval);
    }
}
