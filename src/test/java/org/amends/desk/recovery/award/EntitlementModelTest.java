package org.amends.desk.recovery.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Channel;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.people.Staff;
import org.amends.core.people.StepUp;
import org.amends.core.policy.Policies;
import org.amends.core.policy.Policy;
import org.amends.core.policy.PolicyId;
import org.amends.core.recovery.Acted;
import org.amends.core.recovery.Recovery;
import org.amends.core.refusal.Refusal;
import org.amends.desk.kit.Background;
import org.amends.desk.recovery.work.CaseDesk;
import org.amends.fixtures.Cases;
import org.amends.fixtures.InMemoryCaseFiles;
import org.amends.fixtures.InMemoryDrafts;
import org.amends.fixtures.Packs;
import org.junit.jupiter.api.Test;

class EntitlementModelTest {
    private static final Clock CLOCK = Clock.fixed(Cases.NOW, ZoneId.of("Asia/Shanghai"));
    private static final Person MANAGER = new Person(new PersonId("p-2"), "刘经理", RoleId.SUPERVISOR);
    private boolean rightPassword = true;

    @Test
    void worksTheSumOutWhileItIsTypedAndAwardsIt() {
        EntitlementModel model = model(Packs.policy());
        assertThat(model.entries()).extracting(e -> e.spec().id()).contains("receipts-total");
        type(model, "receipts-total", "一百二十块");
        model.commit();
        assertThat(awards()).containsExactly(new CaseEvent.EntitlementAwarded("rule", Map.of("receipts-total", "120.00"),
                Cases.yuan(120), LocalDate.of(2026, 11, 23)));
    }

    @Test
    void whatCannotBeReadIsRefusedAtItsField() {
        EntitlementModel model = model(Packs.policy());
        type(model, "receipts-total", "12o");
        assertThat(entry(model, "receipts-total").refusalProperty().get()).isEqualTo(Refusal.of("money.letters", "o"));
        model.commit();
        assertThat(awards()).isEmpty();
    }

    @Test
    void rightDecidedByTheSupervisorIsAwardedOnlyWithTheirYes() {
        EntitlementModel model = model(Packs.decidedBySupervisor());
        type(model, "receipts-total", "120");
        assertThat(model.needsSecondPerson()).isTrue();
        assertThat(model.approvers()).containsExactly(MANAGER);
        model.commit();
        assertThat(desk.refusalProperty().get()).isEqualTo(
                Refusal.of("award.decided-by", "supervisor").withStep("approve"));
        model.second().approverProperty().set(MANAGER);
        rightPassword = false;
        model.approve("wrong".toCharArray());
        assertThat(model.second().refusalProperty().get()).isEqualTo(Refusal.of("password.wrong.wait", "2"));
        assertThat(awards()).isEmpty();
        rightPassword = true;
        char[] password = "right".toCharArray();
        model.approve(password);
        assertThat(awards()).singleElement().satisfies(a -> assertThat(a.approval()).map(Approval::by)
                .contains(MANAGER.id()));
    }

    @Test
    void nobodyChosenIsSaidAndThePasswordWiped() {
        EntitlementModel model = model(Packs.decidedBySupervisor());
        type(model, "receipts-total", "120");
        char[] password = "right".toCharArray();
        model.approve(password);
        assertThat(model.second().refusalProperty().get()).isEqualTo(Refusal.of("person.none"));
        assertThat(password).containsOnly('\0');
    }

    private CaseDesk desk;

    private EntitlementModel model(Policy policy) {
        Policies policies = new Policies() {
            @Override
            public Policy present() {
                return policy;
            }

            @Override
            public Optional<Policy> find(PolicyId id) {
                return Optional.of(policy);
            }
        };
        Recovery recovery = new Recovery(new InMemoryCaseFiles(), Packs.noGrants(), policies, () -> new UUID(1, 1), CLOCK);
        desk = new CaseDesk(recovery, policies, () -> Cases.CLERK, new InMemoryDrafts(), Background.immediate());
        CaseFile file = recovery.open(Cases.CLERK, Channel.COUNTER).saved();
        desk.lay(((Acted.Saved) recovery.perform(file, Cases.CLERK,
                Cases.acts().subList(0, 6).toArray(CaseEvent[]::new))).file());
        Staff staff = () -> List.of(MANAGER, new Person(Cases.CLERK.person(), "我", RoleId.CLERK));
        StepUp stepUp = (who, password, order) -> rightPassword
                ? new Admission.Granted<>(new Approval(who, RoleId.SUPERVISOR, Cases.NOW, order.limit(), order.reason(), "x"))
                : new Admission.Wrong<>(2);
        EntitlementModel model = new EntitlementModel(desk, new GoodwillModel.Office(Packs.noGrants(), staff, stepUp, CLOCK));
        model.fill(desk.file());
        return model;
    }

    private List<CaseEvent.EntitlementAwarded> awards() {
        return desk.file().resolution().awards().entitlements();
    }

    private static FactEntry entry(EntitlementModel model, String fact) {
        return model.entries().stream().filter(e -> e.spec().id().equals(fact)).findFirst().orElseThrow();
    }

    private static void type(EntitlementModel model, String fact, String text) {
        entry(model, fact).typedProperty().set(text);
    }
}
