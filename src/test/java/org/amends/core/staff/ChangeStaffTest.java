package org.amends.core.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.nio.file.Path;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Actor;
import org.amends.core.people.Admission;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.staff.ChangeStaff.Done;
import org.amends.core.staff.ChangeStaff.Refused;
import org.amends.core.staff.ChangeStaff.Yes;
import org.amends.fixtures.InMemoryHallLog;
import org.amends.fixtures.Seeded;
import org.amends.vault.Vault;
import org.amends.vault.VaultStaff;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeStaffTest {
    private static final Person BOSS = new Person(new PersonId("p-boss"), "李芳", RoleId.SUPERVISOR);
    private static final String PASSWORD = "three quiet boats";

    @TempDir
    Path folder;
    private final InMemoryHallLog log = new InMemoryHallLog();
    private Vault vault;
    private ChangeStaff staff;

    @BeforeEach
    void setUp() {
        vault = Vault.at(folder, Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC));
        StoreKeys keys = vault.setUp(BOSS, PASSWORD.toCharArray());
        staff = new ChangeStaff(new VaultStaff(vault, keys), vault, log,
                () -> new Actor(BOSS.id(), BOSS.role(), "s-1"), new Seeded(5));
    }

    @Test
    void addsAColleagueWithAPasswordToHandOverAndTellsTheChainWhy() {
        Done done = added("周明", "1024");
        assertThat(done.firstPassword()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(vault.open(done.colleague().person().id(), done.firstPassword().toCharArray()))
                .isInstanceOf(Admission.Granted.class);
        assertThat(log.events()).singleElement().isInstanceOfSatisfying(HallEvent.StaffChanged.class, event -> {
            assertThat(event.act()).isEqualTo(HallEvent.StaffAct.ADDED);
            assertThat(event.approval().reason()).isEqualTo("新来的同事");
            assertThat(event.approval().by()).isEqualTo(BOSS.id());
        });
    }

    @Test
    void letsNobodyActOnAFirstPassword() {
        Done done = (Done) change(new StaffChange.Add("王经理", "", RoleId.SUPERVISOR), PASSWORD);
        assertThat(vault.people()).containsExactly(BOSS);
        assertThat(vault.approve(done.colleague().person().id(), done.firstPassword().toCharArray(),
                new org.amends.core.people.ApprovalOrder("m", "case", "r"))).isEqualTo(new Admission.Wrong<>(0));
    }

    @Test
    void changesNothingOnAWrongPassword() {
        assertThat(change(new StaffChange.Add("周明", "", RoleId.CLERK), "not this one"))
                .isEqualTo(new Refused(org.amends.core.refusal.Refusal.of("password.wrong")));
        assertThat(staff.all()).hasSize(1);
        assertThat(log.events()).isEmpty();
    }

    @Test
    void keepsWhoLeftButOpensNothingForThem() {
        Done done = added("周明", "1024");
        PersonId who = done.colleague().person().id();
        change(new StaffChange.Retire(who), PASSWORD);
        assertThat(staff.all()).hasSize(2);
        assertThat(vault.nameOf(who)).isEqualTo("周明");
        assertThat(vault.open(who, done.firstPassword().toCharArray())).isEqualTo(new Admission.Wrong<>(0));
        assertThat(key(change(new StaffChange.ResetPassword(who), PASSWORD))).isEqualTo("staff.gone");
    }

    @Test
    void resetsAForgottenPasswordAndGivesANewRole() {
        Done first = added("周明", "1024");
        PersonId who = first.colleague().person().id();
        Done again = (Done) change(new StaffChange.ResetPassword(who), PASSWORD);
        assertThat(again.firstPassword()).isNotEqualTo(first.firstPassword());
        assertThat(vault.open(who, first.firstPassword().toCharArray())).isInstanceOf(Admission.Wrong.class);
        Done higher = (Done) change(new StaffChange.GiveRole(who, RoleId.SUPERVISOR), PASSWORD);
        assertThat(vault.open(who, higher.firstPassword().toCharArray())).isInstanceOf(Admission.Granted.class);
        assertThat(staff.all().getLast().person().role()).isEqualTo(RoleId.SUPERVISOR);
    }

    @Test
    void refusesWhatWouldLockTheCounterOrBlurNames() {
        added("周明", "1024");
        assertThat(key(change(new StaffChange.Retire(BOSS.id()), PASSWORD))).isEqualTo("staff.retire.self");
        assertThat(key(change(new StaffChange.GiveRole(BOSS.id(), RoleId.CLERK), PASSWORD))).isEqualTo("staff.role.self");
        assertThat(key(change(new StaffChange.Add("周明", "", RoleId.CLERK), PASSWORD))).isEqualTo("staff.name.taken");
        assertThat(key(change(new StaffChange.Add("周小明", "1024", RoleId.CLERK), PASSWORD)))
                .isEqualTo("staff.number.taken");
        assertThat(key(change(new StaffChange.Add("<b>", "", RoleId.CLERK), PASSWORD))).isEqualTo("person.name");
        assertThat(new StaffRules(staff.all(), new PersonId("other")).check(new StaffChange.Retire(BOSS.id())))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("staff.last"));
    }

    @Test
    void asksForAReason() {
        assertThat(key(staff.change(new StaffChange.Add("周明", "", RoleId.CLERK),
                new Yes(BOSS.id(), PASSWORD.toCharArray(), " ")))).isEqualTo("staff.reason");
    }

    @Test
    void wipesThePasswordEvenWhenItIsNotAsked() {
        char[] typed = PASSWORD.toCharArray();
        staff.change(new StaffChange.Retire(BOSS.id()), new Yes(BOSS.id(), typed, ""));
        assertThat(typed).containsOnly('\0');
    }

    private Done added(String name, String number) {
        return (Done) change(new StaffChange.Add(name, number, RoleId.CLERK), PASSWORD);
    }

    private ChangeStaff.Answer change(StaffChange change, String password) {
        return staff.change(change, new Yes(BOSS.id(), password.toCharArray(), "新来的同事"));
    }

    private static String key(ChangeStaff.Answer answer) {
        return ((Refused) answer).why().key();
    }
}
