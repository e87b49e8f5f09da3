package org.amends.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amends.core.fault.Fault;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.people.ApprovalOrder;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.staff.Colleague;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Person BOSS = new Person(new PersonId("p-boss"), "李芳", RoleId.SUPERVISOR);
    private static final Person CLERK = new Person(new PersonId("p-clerk"), "周明", RoleId.CLERK);

    @TempDir
    Path folder;
    private Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private Vault vault;
    private StoreKeys keys;

    @BeforeEach
    void setUp() {
        vault = Vault.at(folder, clock);
        keys = vault.setUp(BOSS, "好的密码不怕长".repeat(2).toCharArray());
        vault.add(keys, CLERK, "clerk-password".toCharArray());
    }

    private Admission<StoreKeys> open(String password) {
        return vault.open(CLERK.id(), password.toCharArray());
    }

    @Test
    void opensTheSameStoreForEachPersonAcrossRestarts() {
        vault = Vault.at(folder, clock);
        assertThat(vault.people()).containsExactly(BOSS, CLERK);
        assertThat(open("clerk-password")).isInstanceOfSatisfying(Admission.Granted.class, g ->
                assertThat(((StoreKeys) g.what()).of("journal")).isEqualTo(keys.of("journal")));
    }

    @Test
    void refusesWrongPasswordsAndUnknownPeopleAlike() {
        assertThat(open("wrong-password")).isEqualTo(new Admission.Wrong<>(0));
        assertThat(vault.open(new PersonId("nobody"), "clerk-password".toCharArray()))
                .isEqualTo(new Admission.Wrong<>(0));
    }

    @Test
    void wipesThePasswordItWasGiven() {
        char[] password = "clerk-password".toCharArray();
        vault.open(CLERK.id(), password);
        assertThat(password).containsOnly('\0');
    }

    @Test
    void makesGuessersWaitEvenOverARestartOrADeletedFile() throws Exception {
        for (int i = 0; i < 5; i++) {
            open("guess-" + i);
        }
        assertThat(open("clerk-password")).isEqualTo(new Admission.Wait<>(30));
        vault = Vault.at(folder, clock);
        assertThat(open("clerk-password")).isEqualTo(new Admission.Wait<>(30));
        Files.delete(folder.resolve("attempts.sealed"));
        clock = Clock.offset(clock, Duration.ofSeconds(31));
        vault = Vault.at(folder, clock);
        assertThat(open("guess-again")).isEqualTo(new Admission.Wrong<>(30 << 1));
    }

    @Test
    void locksOutAfterTenUntilSomebodyReleases() {
        for (int i = 0; i < 10; i++) {
            open("guess-" + i);
            clock = Clock.offset(clock, Duration.ofMinutes(16));
            vault = Vault.at(folder, clock);
        }
        assertThat(open("clerk-password")).isEqualTo(new Admission.Locked<>());
        assertThat(vault.isLockedOut(CLERK.id())).isTrue();
        assertThat(vault.approve(BOSS.id(), "好的密码不怕长".repeat(2).toCharArray(), new ApprovalOrder("m", "l", "r")))
                .as("one person's tries are not another's").isInstanceOf(Admission.Granted.class);
        vault.release(CLERK.id());
        assertThat(Vault.at(folder, clock).open(CLERK.id(), "clerk-password".toCharArray()))
                .isInstanceOf(Admission.Granted.class);
    }

    /** ASVS 5.0, 6.5: what was handed over is good for three days; a clock set back does not help. */
    @Test
    void aFirstPasswordLapsesAfterThreeDays() {
        Person next = new Person(new PersonId("p-next"), "孙宁", RoleId.CLERK);
        String first = new VaultStaff(vault, keys).giveFirstPassword(
                new Colleague(next, "", Colleague.Standing.FIRST_PASSWORD));
        assertThat(at(Duration.ofDays(3)).open(next.id(), first.toCharArray())).isInstanceOf(Admission.Granted.class);
        assertThat(at(Duration.ofDays(3).plusSeconds(1)).open(next.id(), first.toCharArray())).isEqualTo(new Admission.Lapsed<>());
        assertThat(at(Duration.ofDays(-4)).open(next.id(), first.toCharArray())).isEqualTo(new Admission.Lapsed<>());
        assertThat(at(Duration.ofDays(4)).open(next.id(), "not-it".toCharArray())).as("who does not know it learns nothing")
                .isEqualTo(new Admission.Wrong<>(0));
        assertThat(at(Duration.ofDays(400)).open(CLERK.id(), "clerk-password".toCharArray())).isInstanceOf(Admission.Granted.class);
    }

    private Vault at(Duration later) {
        return Vault.at(folder, Clock.offset(clock, later));
    }

    @Test
    void neverLocksOutWhomNobodyCouldRelease() {
        for (int i = 0; i < 12; i++) {
            vault.open(BOSS.id(), "guess".toCharArray());
            clock = Clock.offset(clock, Duration.ofMinutes(16));
            vault = Vault.at(folder, clock);
        }
        assertThat(vault.open(BOSS.id(), "好的密码不怕长".repeat(2).toCharArray())).isInstanceOf(Admission.Granted.class);
    }

    @Test
    void opensNothingWithTheFolderOnAnotherMachine() throws Exception {
        Files.delete(folder.resolve("device.secret"));
        assertThatThrownBy(() -> Vault.at(folder, clock)).isInstanceOf(Fault.class);
    }

    @Test
    void bindsAnApprovalToItsMatter() {
        Approval first = approve("case-1|2000|CNY");
        Approval other = approve("case-2|2000|CNY");
        assertThat(first.by()).isEqualTo(BOSS.id());
        assertThat(first.role()).isEqualTo(RoleId.SUPERVISOR);
        assertThat(first.proof()).hasSize(64).isNotEqualTo(other.proof());
    }

    @Test
    void opensALockedScreenByPinOnlyForItsPerson() {
        vault.setPin(keys, CLERK.id(), "135790".toCharArray());
        assertThat(vault.isPin(keys, CLERK.id(), "135790".toCharArray())).isTrue();
        assertThat(vault.isPin(keys, CLERK.id(), "135791".toCharArray())).isFalse();
        assertThat(vault.isPin(keys, BOSS.id(), "135790".toCharArray())).isFalse();
        assertThatThrownBy(() -> vault.setPin(keys, CLERK.id(), "12".toCharArray()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNoNameReadableOnDisk() throws Exception {
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                assertThat(new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("周明", "李芳", "supervisor");
            }
        }
    }

    private Approval approve(String matter) {
        return switch (vault.approve(BOSS.id(), "好的密码不怕长".repeat(2).toCharArray(),
                new ApprovalOrder(matter, "case", "确实跑了三趟"))) {
            case Admission.Granted<Approval> granted -> granted.what();
            default -> throw new AssertionError("not approved");
        };
    }
}
