package org.amends.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.authority.Granted;
import org.amends.core.complaint.Channel;
import org.amends.core.customer.Personal;
import org.amends.core.people.Approval;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Policy;
import org.amends.core.refusal.Refusal;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No screen, and no splitting, gets round what a rule gives and a role may grant. */
class AwardGuardsTest {
    private static final CaseFile FILE = Cases.after(6);
    private static final Approval YES = new Approval(new PersonId("p-2"), RoleId.SUPERVISOR, Cases.NOW, "case", "ok", "x");

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", value = {"120.00, 120.00, -", "120.00, 120.01, award.other-sum", "120.00, 119.99, award.other-sum",
        "5000.00, 1000.00, -", "0, 1.00, award.not-owed", "letters, 1.00, award.not-owed", "missing, 1.00, award.not-owed"})
    void rightIsWorkedOutAgainAndOnlyItsOwnSumIsAwarded(String receipts, String sum, String key) {
        Map<String, String> facts = receipts.equals("missing") ? Map.of() : Map.of("receipts-total", receipts);
        assertThat(key(Packs.policy(), new CaseEvent.EntitlementAwarded("rule", facts, Rules.yuan(sum),
                LocalDate.of(2026, 11, 20)))).isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void refusalStandsOnlyWhereTheRuleRefuses() {
        assertThat(key(Packs.policy(), new CaseEvent.EntitlementRefused("rule", Map.of("receipts-total", "0"), "")))
                .isEmpty();
        assertThat(key(Packs.policy(), new CaseEvent.EntitlementRefused("rule", Map.of("receipts-total", "10"), "")))
                .contains("award.not-refused");
    }

    @Test
    void rightDecidedByAnotherRoleNeedsThatRole() {
        Policy policy = Packs.decidedBySupervisor();
        CaseEvent.EntitlementAwarded award = new CaseEvent.EntitlementAwarded("rule",
                Map.of("receipts-total", "10"), Rules.yuan("10"), LocalDate.of(2026, 11, 20));
        assertThat(check(policy, award)).contains(
                Refusal.of("award.decided-by", "supervisor").withStep("approve"));
        assertThat(check(policy, new CaseEvent.EntitlementAwarded(award.rule(), award.facts(), award.sum(),
                award.eventDay(), Optional.of(YES)))).isEmpty();
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(nullValues = "-", value = {"50.00, -, -", "50.01, -, limit.crossed", "50.01, supervisor, -", "200.00, supervisor, -",
        "200.01, supervisor, limit.beyond", "50.01, clerk, limit.crossed", "50.01, stranger, limit.crossed"})
    void goodwillIsHeldAgainstEveryLimit(String sum, String approver, String key) {
        Optional<Approval> approval = Optional.ofNullable(approver).map(role -> new Approval(new PersonId("p-2"),
                new RoleId(role), Cases.NOW, "case", "ok", "x"));
        assertThat(key(Packs.policy(), goodwill(sum, approval))).isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void crossedLimitIsNamedWithTheRoleToAsk() {
        assertThat(check(Packs.policy(), goodwill("120", Optional.empty()))).contains(
                Refusal.of("limit.crossed", "case,customer-year", "supervisor").withStep("approve"));
        assertThat(check(Packs.policy(), new CaseEvent.GoodwillGranted("yacht", Rules.yuan("1"), Personal.of("迟了"),
                Optional.empty()))).map(Refusal::key).contains("goodwill.kind-unknown");
    }

    @Test
    void yesOfTheSecondPersonDoesNotWaitInAPocket() {
        for (Instant at : List.of(Cases.NOW.minusSeconds(121), Cases.NOW.plusSeconds(1))) {
            Approval old = new Approval(YES.by(), YES.role(), at, YES.limit(), YES.reason(), YES.proof());
            assertThat(key(Packs.policy(), goodwill("60", Optional.of(old)))).contains("approval.stale");
        }
        assertThat(key(Packs.policy(), goodwill("60", Optional.of(new Approval(YES.by(), YES.role(),
                Cases.NOW.minusSeconds(120), "case", "ok", "x"))))).isEmpty();
    }

    @Test
    void splittingWithinOneActOrOverManyDoesNotGetRoundALimit() {
        Recovery recovery = new Recovery(new InMemoryCaseFiles(), Packs.noGrants(), Packs.policies(),
                () -> new UUID(1, 1), Clock.fixed(Cases.NOW, ZoneId.of("Asia/Shanghai")));
        CaseFile file = saved(recovery.perform(recovery.open(Cases.CLERK, Channel.COUNTER).saved(), Cases.CLERK,
                Cases.acts().subList(0, 6).toArray(CaseEvent[]::new)));
        CaseEvent[] split = {goodwill("30", Optional.empty()), goodwill("20.01", Optional.empty())};
        Acted refused = new Acted.Refused(Refusal.of("limit.crossed", "case", "supervisor").withStep("approve"));
        assertThat(recovery.perform(file, Cases.CLERK, split)).isEqualTo(refused);
        CaseFile once = saved(recovery.perform(file, Cases.CLERK, split[0]));
        assertThat(recovery.perform(once, Cases.CLERK, split[1])).isEqualTo(refused);
        saved(recovery.perform(once, Cases.CLERK, goodwill("20.00", Optional.empty())));
    }

    private static CaseFile saved(Acted acted) {
        return ((Acted.Saved) acted).file();
    }

    @Test
    void grantsOfOtherCasesCountForTheCustomerAndTheDay() {
        Granted elsewhere = new Granted(Money.zero("CNY"), Rules.yuan("90"), Map.of(RoleId.CLERK, Rules.yuan("290")));
        Situation s = new Situation(FILE, Packs.policy(), Cases.CLERK,
                new Situation.Around(Cases.NOW, ZoneId.of("Asia/Shanghai"), elsewhere));
        assertThat(CaseRules.check(s, goodwill("10", Optional.empty()))).isEmpty();
        assertThat(CaseRules.check(s, goodwill("10.01", Optional.empty()))).map(Refusal::args)
                .contains(List.of("customer-year,day", "supervisor"));
    }

    private static CaseEvent goodwill(String sum, Optional<Approval> approval) {
        return new CaseEvent.GoodwillGranted("money", Rules.yuan(sum), Personal.of("来回跑"), approval);
    }

    private static Optional<String> key(Policy policy, CaseEvent act) {
        return check(policy, act).map(Refusal::key);
    }

    private static Optional<Refusal> check(Policy policy, CaseEvent act) {
        return CaseRules.check(Packs.situation(FILE, policy), act);
    }
}
