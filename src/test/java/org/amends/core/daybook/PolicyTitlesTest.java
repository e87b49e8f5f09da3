package org.amends.core.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.amends.core.language.Wording;
import org.amends.core.people.RoleId;
import org.amends.core.policy.PolicyId;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

class PolicyTitlesTest {
    private final PolicyTitles titles = new PolicyTitles(Packs.policies());

    @Test
    void namesThingsAsThePackDoes() {
        assertThat(titles.kind(Cases.POLICY, "card-unreadable")).isEqualTo(Wording.same("card"));
    }

    @Test
    void showsAnUnknownIdAsItIs() {
        assertThat(titles.kind(new PolicyId("gone", "1", "x"), "no-kind")).isEqualTo(Wording.same("no-kind"));
        assertThat(titles.rule(Cases.POLICY, "no-rule")).isEqualTo(Wording.same("no-rule"));
        assertThat(titles.goodwill(Cases.POLICY, "no-kind")).isEqualTo(Wording.same("no-kind"));
        assertThat(titles.role(new RoleId("no-role"))).isEqualTo(Wording.same("no-role"));
    }
}
