package org.amends.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.Optional;
import org.amends.core.comparison.Difference.Direction;
import org.amends.core.comparison.Difference.Subject;
import org.amends.core.compensation.authority.Authority;
import org.amends.core.compensation.authority.RoleLimits;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.RuleBook;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.PackHeader;
import org.amends.core.policy.Playbook;
import org.amends.core.policy.Policy;
import org.amends.core.policy.Switches;
import org.amends.core.policy.Timetable;
import org.amends.core.timing.ClockRule;
import org.amends.core.timing.Span;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {
    private static final Policy BASE = Packs.policy();

    private static Policy with(RuleBook rules, Authority authority, Timetable timetable) {
        return new Policy(BASE.header(), BASE.playbook(), BASE.guard(), rules, authority, timetable);
    }

    private static Timetable clocks(Span span) {
        return new Timetable(List.of(new ClockRule("contact", Wording.same("contact"), span,
                new ClockRule.Run(Wording.same("a"), Wording.same("b")), List.of(), Wording.same("s"))),
                BASE.timetable().calendar());
    }

    private static List<String> told(Policy before, Policy after) {
        return PolicyComparison.of(before, after).stream().map(d -> d.subject() + " " + d.direction()).toList();
    }

    @Test
    void aPolicyDoesNotDifferFromItself() {
        assertThat(PolicyComparison.of(BASE, Packs.policy())).isEmpty();
    }

    @Test
    void aRuleThatGoesTakesAwayAndOneThatComesGives() {
        Policy none = with(new RuleBook(List.of()), BASE.authority(), BASE.timetable());
        assertThat(told(BASE, none)).containsExactly("RIGHT LESS");
        assertThat(told(none, BASE)).containsExactly("RIGHT MORE");
    }

    @Test
    void aRuleThatOnlyExplainsGivesNothing() {
        Rule explain = Rules.rule("explain-1", new org.amends.core.compensation.formula.NoneButExplain(Wording.same("why")));
        Policy more = with(new RuleBook(List.of(BASE.rules().rules().getFirst(), explain)), BASE.authority(),
                BASE.timetable());
        assertThat(told(BASE, more)).containsExactly("RIGHT OTHER");
    }

    @Test
    void limitsAreComparedEachInItsScope() {
        RoleLimits clerk = new RoleLimits(RoleId.CLERK, new Wording("柜员", "clerk"), Optional.of(Rules.yuan("80")),
                Optional.empty(), Optional.of(Rules.yuan("300")));
        Authority other = new Authority("CNY", List.of(clerk, BASE.authority().roles().get(1)), BASE.authority().kinds());
        List<Difference> differences = PolicyComparison.of(BASE, with(BASE.rules(), other, BASE.timetable()));
        assertThat(differences).extracting(d -> d.subject() + " " + d.direction())
                .containsExactly("GOODWILL LESS", "GOODWILL MORE");
        assertThat(differences.get(1).words().zh()).isEqualTo("柜员的关怀补偿额度（每单）：50.00 元 改为 80.00 元");
        assertThat(differences.get(0).words().en())
                .isEqualTo("goodwill a clerk may give for one customer in a year: 100.00 yuan becomes 0.00 yuan");
    }

    @Test
    void aShorterTermIsMoreForTheCustomerAndAnotherUnitIsSaidAsItIs() {
        Policy day = with(BASE.rules(), BASE.authority(), clocks(new Span(24, Span.Unit.HOURS)));
        Policy two = with(BASE.rules(), BASE.authority(), clocks(new Span(48, Span.Unit.HOURS)));
        Policy working = with(BASE.rules(), BASE.authority(), clocks(new Span(1, Span.Unit.WORKING_DAYS)));
        assertThat(told(two, day)).containsExactly("TIME MORE");
        assertThat(told(day, two)).containsExactly("TIME LESS");
        assertThat(told(day, working)).containsExactly("TIME OTHER");
        assertThat(told(BASE, day)).containsExactly("TIME MORE");
        assertThat(told(day, BASE)).containsExactly("TIME LESS");
    }

    @Test
    void switchesAndKindsAreNamed() {
        Policy was = with(Packs.bare().playbook(), Switches.of(Mechanism.GOODWILL));
        Policy is = with(new Playbook(List.of(), List.of(), List.of(), List.of(), List.of()),
                new Switches(Set.of(Mechanism.GOODWILL, Mechanism.MURMUR), Set.of(Mechanism.GOODWILL)));
        assertThat(PolicyComparison.of(was, is)).extracting(d -> d.words().en())
                .containsExactly("switched on: murmur", "halls must keep: goodwill", "kind of failure dropped: card");
        assertThat(PolicyComparison.of(was, is)).extracting(Difference::subject)
                .containsExactly(Subject.SWITCH, Subject.SWITCH, Subject.SCRIPT);
        assertThat(PolicyComparison.of(is, was)).extracting(Difference::direction)
                .containsExactly(Direction.LESS, Direction.OTHER, Direction.MORE);
    }

    private static Policy with(Playbook playbook, Switches switches) {
        PackHeader header = new PackHeader(BASE.id(), BASE.header().issuer(), BASE.header().validity(), "CNY", switches);
        return new Policy(header, playbook, BASE.guard(), BASE.rules(), BASE.authority(), BASE.timetable());
    }
}
