package org.amends.core.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amends.core.adoption.SwitchMechanism.Switch;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.StepUp;
import org.amends.core.permission.Holders;
import org.amends.core.policy.HallPolicies;
import org.amends.core.policy.Mechanism;
import org.amends.core.policy.Policy;
import org.amends.core.refusal.Refusal;
import org.amends.core.staff.ChangeStaff.Yes;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

/** A hall switches within its pack, with a supervisor's yes, and the chain of events says what is off. */
class SwitchMechanismTest {
    private static final Person BOSS = new Person(new PersonId("p-2"), "张建国", RoleId.SUPERVISOR);
    private static final Switch GOODWILL_ON = new Switch(Mechanism.GOODWILL, true);
    private final InMemoryHallLog log = new InMemoryHallLog();
    private final HallPolicies policies = new HallPolicies(Packs.policies());
    private final StepUp stepUp = (who, password, order) -> new String(password).equals("right")
            ? new Admission.Granted<>(new Approval(who, RoleId.SUPERVISOR, Cases.NOW, order.limit(), order.reason(), "x"))
            : new Admission.Wrong<>(0);
    private final SwitchMechanism service = new SwitchMechanism(Packs.policy().header(), policies,
            new SwitchMechanism.Door(log, () -> Cases.CLERK, stepUp, new Holders(() -> List.of(BOSS))));

    @Test
    void offersOnlyWhatThePackHasAndAHallMayDoWithout() {
        assertThat(service.now().switches()).containsExactly(GOODWILL_ON);
        assertThat(service.now().approvers()).containsExactly(BOSS);
    }

    @Test
    void switchedOffIsOffInEveryPackUntilItIsOnAgain() {
        assertThat(service.turn(GOODWILL_ON, yes("right", "没有预算"))).isEmpty();
        Policy off = policies.present();
        assertThat(off.header().isOn(Mechanism.GOODWILL)).isFalse();
        assertThat(policies.find(off.id())).hasValueSatisfying(p -> assertThat(p.header().isOn(Mechanism.GOODWILL)).isFalse());
        assertThat(policies.present()).isSameAs(off);
        assertThat(off.rules().rules()).hasSize(1);
        assertThat(SwitchMechanism.off(log)).isEqualTo(Set.of(Mechanism.GOODWILL));
        assertThat(service.turn(new Switch(Mechanism.GOODWILL, false), yes("right", "有了"))).isEmpty();
        assertThat(policies.present().header().isOn(Mechanism.GOODWILL)).isTrue();
        assertThat(log.all(HallEvent.MechanismSwitched.class)).extracting(HallEvent.MechanismSwitched::isOn)
                .containsExactly(false, true);
    }

    @Test
    void withoutASupervisorsYesNothingChanges() {
        assertThat(service.turn(GOODWILL_ON, yes("wrong", "试试"))).isPresent();
        assertThat(service.turn(GOODWILL_ON, yes("right", " "))).map(Refusal::key).contains("staff.reason");
        assertThat(service.turn(GOODWILL_ON, new Yes(Cases.CLERK.person(), "right".toCharArray(), "我自己")))
                .map(Refusal::key).contains("staff.approver");
        assertThat(service.turn(new Switch(Mechanism.GOODWILL, false), yes("right", "旧的"))).map(Refusal::key)
                .contains("mechanism.changed");
        assertThat(service.turn(new Switch(Mechanism.EVIDENCE, true), yes("right", "没有"))).map(Refusal::key)
                .contains("mechanism.changed");
        assertThat(log.all(HallEvent.MechanismSwitched.class)).isEmpty();
        assertThat(policies.present().header().isOn(Mechanism.GOODWILL)).isTrue();
    }

    @Test
    void passwordIsWipedWhateverComesOfIt() {
        for (String reason : List.of("没有预算", "")) {
            char[] password = "right".toCharArray();
            service.turn(GOODWILL_ON, new Yes(BOSS.id(), password, reason));
            assertThat(password).containsOnly('\0');
        }
    }

    private static Yes yes(String password, String reason) {
        return new Yes(BOSS.id(), password.toCharArray(), reason);
    }
}
