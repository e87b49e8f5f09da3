package org.amends.core.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.cause.CauseParty;
import org.amends.core.cause.Reach;
import org.amends.core.compensation.Money;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.authority.RoleLimits;
import org.amends.core.compensation.formula.FixedSum;
import org.amends.core.compensation.rule.Calculation;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.RuleBook;
import org.amends.core.complaint.Channel;
import org.amends.core.complaint.Complaint;
import org.amends.core.customer.Personal;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Allowances;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.Playbook;
import org.amends.core.policy.Policy;
import org.amends.fixtures.Cases;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.junit.jupiter.api.Test;

/** A case of a burnt appliance, 120 yuan for its repair, under the base pack and under others. */
class ReplayTest {
    private static final ZoneId HALL = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String RULE = "cn-appliance-1996";
    private static final Policy BASE =
            ((PackReading.Whole) new PackLoader().load(Path.of("assets/packs/cn-base"))).policy();

    private static CaseFile file(CaseEvent... more) {
        CaseFile file = Cases.after(1);
        for (CaseEvent act : List.of(
                new CaseEvent.ComplaintTaken(new Complaint("appliance-damaged", Channel.COUNTER,
                        Personal.of("冰箱烧坏了"), Personal.of("前天"), Personal.NONE)),
                new CaseEvent.CauseFound(CauseParty.COMPANY, "x", Reach.THIS_CUSTOMER, Personal.NONE),
                new CaseEvent.EntitlementAwarded(RULE, Map.of("event-day", "2026-11-21", "low-voltage-home", "yes",
                        "accident-kind", "neutral-broken", "repairable", "yes", "repair-cost", "120.00"),
                        Cases.yuan(120), LocalDate.of(2026, 11, 21)))) {
            file = file.with(Cases.recorded(act));
        }
        for (CaseEvent act : more) {
            file = file.with(Cases.recorded(act));
        }
        return file;
    }

    private static Policy with(RuleBook rules, Authority authority, Playbook playbook) {
        return new Policy(BASE.header(), playbook, BASE.guard(), new Allowances(rules, authority), BASE.timetable(),
                BASE.hall());
    }

    private static Policy paying(long yuan) {
        List<Rule> rules = BASE.rules().rules().stream().map(r -> !r.id().equals(RULE) ? r
                : new Rule(r.id(), r.title(), r.basis(), new Calculation(new FixedSum("", List.of(new FixedSum.Amount("",
                        new Wording("修理费", "repair"), Cases.yuan(yuan)))), r.calculation().rounding(), r.facts(),
                        List.of()), r.terms())).toList();
        return with(new RuleBook(rules), BASE.authority(), BASE.playbook());
    }

    private static Replayed replay(Policy other, CaseFile file) {
        return new Replay(BASE, other, HALL, TODAY).of(file);
    }

    @Test
    void theSamePolicyChangesNothing() {
        Replayed same = replay(BASE, file());
        assertThat(same.verdict()).isEqualTo(Replayed.Verdict.SAME);
        assertThat(same.shifts()).isEmpty();
        assertThat(same.number()).isEqualTo(Cases.REF.number());
    }

    @Test
    void aMoreGenerousRuleGivesMoreAndSaysWhere() {
        Replayed more = replay(paying(150), file());
        assertThat(more.verdict()).isEqualTo(Replayed.Verdict.MORE);
        assertThat(more.shifts())
                .containsExactly(new Replayed.Shift("cn-appliance", Cases.yuan(120), Cases.yuan(150)));
    }

    @Test
    void aMeanerRuleGivesLess() {
        assertThat(replay(paying(100), file()).verdict()).isEqualTo(Replayed.Verdict.LESS);
    }

    @Test
    void aRuleThatIsGoneGivesNothing() {
        RuleBook without = new RuleBook(BASE.rules().rules().stream().filter(r -> !r.id().equals(RULE)).toList());
        Replayed less = replay(with(without, BASE.authority(), BASE.playbook()), file());
        assertThat(less.shifts())
                .containsExactly(new Replayed.Shift("cn-appliance", Cases.yuan(120), Money.zero("CNY")));
        assertThat(less.verdict()).isEqualTo(Replayed.Verdict.LESS);
    }

    @Test
    void aKindThatIsGoneIsSaid() {
        Playbook other = new Playbook(BASE.playbook().kinds().stream()
                .filter(k -> !k.id().equals("appliance-damaged")).toList(), BASE.playbook().causes(),
                BASE.playbook().phrases(), BASE.playbook().dangers(), BASE.playbook().channels());
        assertThat(replay(with(BASE.rules(), BASE.authority(), other), file()).verdict())
                .isEqualTo(Replayed.Verdict.KIND_UNKNOWN);
    }

    @Test
    void goodwillThatWouldNeedAHigherRoleCrossesALimit() {
        Authority tighter = new Authority("CNY", BASE.authority().roles().stream().map(r -> !r.role().equals(RoleId.CLERK)
                ? r : new RoleLimits(r.role(), r.title(), Optional.of(Cases.yuan(10)), r.perCustomerYear(), r.perDay()))
                .toList(), BASE.authority().kinds());
        CaseFile file = file(new CaseEvent.GoodwillGranted("bill-credit", Cases.yuan(20), Personal.of("跑了三趟"),
                Optional.empty()));
        Replay replay = new Replay(BASE, with(BASE.rules(), tighter, BASE.playbook()), HALL, TODAY);
        Replayed.Grantor grantor = replay.of(file).grantor();
        assertThat(grantor).isEqualTo(
                new Replayed.Grantor(Optional.of(RoleId.CLERK), Optional.of(RoleId.SUPERVISOR)));
        assertThat(grantor.isHigher(replay.order())).isTrue();
        assertThat(replay.of(file()).grantor().isHigher(replay.order())).isFalse();
    }

    @Test
    void nobodyLeftToGrantItCrossesALimitToo() {
        CaseFile file = file(new CaseEvent.GoodwillGranted("bill-credit", Cases.yuan(20), Personal.of("跑了三趟"),
                Optional.empty()));
        Replay replay = new Replay(BASE, with(BASE.rules(), Authority.none("CNY"), BASE.playbook()), HALL, TODAY);
        assertThat(replay.of(file).grantor().isHigher(replay.order())).isTrue();
    }

    @Test
    void twoCurrenciesAreNeverCompared() {
        PackHeader pounds = new PackHeader(BASE.id(), BASE.header().issuer(), BASE.header().validity(), "GBP",
                BASE.header().switches());
        Policy other = new Policy(pounds, BASE.playbook(), BASE.guard(), BASE.allowances(), BASE.timetable(), BASE.hall());
        assertThatThrownBy(() -> new Replay(BASE, other, HALL, TODAY)).hasMessageContaining("currencies");
    }
}
