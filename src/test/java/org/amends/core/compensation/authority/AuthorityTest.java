package org.amends.core.compensation.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.amends.core.compensation.Money;
import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.fixtures.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {
    private static final RoleId MANAGER = new RoleId("manager");
    private static final Authority AUTHORITY = new Authority("CNY", List.of(
            limits(RoleId.CLERK, "50", "100", "300"), limits(RoleId.SUPERVISOR, "200", "400", "1000"),
            limits(MANAGER, "1000", "2000", "5000")),
            List.of(new GoodwillKind("thanks", Wording.same("thanks"), GoodwillKind.Nature.GIFT, Optional.empty())));

    @ParameterizedTest(name = "{0} after {1}/{2}/{3}: {4}")
    @CsvSource({
        " 50.00,   0,   0,   0, within",
        " 50.01,   0,   0,   0, supervisor",
        "  1.00,  50,  50,   0, supervisor",
        "  1.00,   0, 100,   0, supervisor",
        "  1.00,   0,   0, 300, supervisor",
        " 50.00,   0,  50, 250, within",
        "200.01,   0,   0,   0, manager",
        "150.01,  50,  50,   0, manager",
        "300.01,   0, 100,   0, manager",
        "1000.0,   0,   0,   0, manager",
        "1000.01,  0,   0,   0, beyond"})
    void asksTheLowestRoleThatMay(String sum, String inCase, String year, String today, String answer) {
        Granted granted = new Granted(Rules.yuan(inCase), Rules.yuan(year), Map.of(RoleId.CLERK, Rules.yuan(today)));
        LimitCheck check = AUTHORITY.check(RoleId.CLERK, "thanks", Rules.yuan(sum), granted);
        String got = switch (check) {
            case LimitCheck.Within w -> "within";
            case LimitCheck.NeedsApproval n -> n.by().value();
            case LimitCheck.BeyondAll b -> "beyond";
            case LimitCheck.Refused r -> r.refusal().key();
        };
        assertThat(got).isEqualTo(answer);
    }

    @Test
    void saysWhichLimitIsCrossedWithItsFigures() {
        Granted granted = new Granted(Rules.yuan("40"), Rules.yuan("60"), Map.of(RoleId.CLERK, Rules.yuan("60")));
        LimitCheck check = AUTHORITY.check(RoleId.CLERK, "thanks", Rules.yuan("20"), granted);
        assertThat(check).isInstanceOfSatisfying(LimitCheck.NeedsApproval.class, needs ->
                assertThat(needs.crossed()).containsExactly(new LimitBar(LimitBar.Scope.CASE, Rules.yuan("50"),
                        Rules.yuan("40"), Rules.yuan("20"))));
        assertThat(check.bars()).hasSize(3).extracting(LimitBar::left)
                .containsExactly(Rules.yuan("10"), Rules.yuan("40"), Rules.yuan("240"));
    }

    @Test
    void beyondAllTellsTheMostThatIsPossible() {
        assertThat(AUTHORITY.check(RoleId.CLERK, "thanks", Rules.yuan("5000"), Granted.nothing("CNY")))
                .isInstanceOfSatisfying(LimitCheck.BeyondAll.class,
                        b -> assertThat(b.most()).isEqualTo(Rules.yuan("1000")));
    }

    @Test
    void missingLimitAndMissingRoleMayGrantNothing() {
        Authority bare = new Authority("CNY", List.of(new RoleLimits(RoleId.CLERK, Wording.same("clerk"),
                Optional.of(Rules.yuan("50")), Optional.empty(), Optional.of(Rules.yuan("50")))), AUTHORITY.kinds());
        assertThat(bare.check(RoleId.CLERK, "thanks", Rules.yuan("0.01"), Granted.nothing("CNY")))
                .isInstanceOf(LimitCheck.BeyondAll.class);
        assertThat(AUTHORITY.check(new RoleId("guest"), "thanks", Rules.yuan("0.01"), Granted.nothing("CNY")))
                .isInstanceOf(LimitCheck.BeyondAll.class);
    }

    @Test
    void refusesWhatIsNoGrant() {
        assertThat(refusal("thanks", Money.zero("CNY"))).isEqualTo("sum.none");
        assertThat(refusal("thanks", Money.of(-1, "CNY"))).isEqualTo("sum.none");
        assertThat(refusal("thanks", Money.of(1, "GBP"))).isEqualTo("currency.other");
        assertThat(refusal("cash", Money.of(1, "CNY"))).isEqualTo("goodwill.kind-unknown");
    }

    /** A gift cannot be written down below its worth to stay under a limit. */
    @Test
    void giftIsReckonedAtItsWorth() {
        Authority gifts = new Authority("CNY", AUTHORITY.roles(), List.of(new GoodwillKind("kettle",
                Wording.same("kettle"), GoodwillKind.Nature.GIFT, Optional.of(Rules.yuan("20")))));
        assertThat(gifts.check(RoleId.CLERK, "kettle", Rules.yuan("40"), Granted.nothing("CNY")))
                .isInstanceOf(LimitCheck.Within.class);
        assertThat(gifts.check(RoleId.CLERK, "kettle", Rules.yuan("1"), Granted.nothing("CNY"))).isEqualTo(
                new LimitCheck.Refused(org.amends.core.refusal.Refusal.of("goodwill.worth", "20.00")));
    }

    @Test
    void rolesStandInThePacksOrder() {
        assertThat(AUTHORITY.isAtLeast(MANAGER, RoleId.SUPERVISOR)).isTrue();
        assertThat(AUTHORITY.isAtLeast(RoleId.SUPERVISOR, RoleId.SUPERVISOR)).isTrue();
        assertThat(AUTHORITY.isAtLeast(RoleId.CLERK, RoleId.SUPERVISOR)).isFalse();
        assertThat(AUTHORITY.isAtLeast(new RoleId("guest"), RoleId.CLERK)).isFalse();
        assertThat(AUTHORITY.isAtLeast(MANAGER, new RoleId("guest"))).isFalse();
    }

    /** However a sum is split, the clerk alone never gets beyond what one grant could give. */
    @Test
    void splittingDoesNotGetRoundALimit() {
        Random random = new Random(20261123);
        for (int run = 0; run < 300; run++) {
            Money inCase = Money.zero("CNY");
            for (int part = 0; part < 40; part++) {
                Money next = Money.of(1 + random.nextInt(2000), "CNY");
                Granted granted = new Granted(inCase, inCase, Map.of(RoleId.CLERK, inCase));
                if (AUTHORITY.check(RoleId.CLERK, "thanks", next, granted) instanceof LimitCheck.Within) {
                    inCase = inCase.plus(next);
                }
            }
            assertThat(inCase).isLessThanOrEqualTo(Rules.yuan("50"));
        }
    }

    private static String refusal(String kind, Money sum) {
        return ((LimitCheck.Refused) AUTHORITY.check(RoleId.CLERK, kind, sum, Granted.nothing("CNY"))).refusal().key();
    }

    private static RoleLimits limits(RoleId role, String perCase, String year, String day) {
        return new RoleLimits(role, Wording.same(role.value()), Optional.of(Rules.yuan(perCase)),
                Optional.of(Rules.yuan(year)), Optional.of(Rules.yuan(day)));
    }
}
