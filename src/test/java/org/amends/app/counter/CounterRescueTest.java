package org.amends.app.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.amends.core.complaint.Channel;
import org.amends.core.hall.HallEvent;
import org.amends.core.people.Admission;
import org.amends.core.people.RoleId;
import org.amends.core.rescue.HallCodes;
import org.amends.core.rescue.Rescue;
import org.amends.core.session.CounterPlan;
import org.amends.core.session.Session;
import org.amends.fixtures.Cases;
import org.amends.fixtures.FakePrinters;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSeams;
import org.amends.vault.RecoveryCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people open a counter nobody can sign in to; one alone opens nothing. */
class CounterRescueTest {
    private static final CounterPlan PLAN = new CounterPlan(new CounterPlan.At("城南营业厅", "3702", "01", ""), "李主任",
            "cn-base", "");

    @TempDir
    Path home;
    private CounterDoor door;
    private StoreSeams seams;
    private HallCodes codes;

    @BeforeEach
    void aCounterWithACaseAndTwoCodes() {
        start();
        Session first = door.begin(PLAN, "correct-horse".toCharArray());
        door.open().recovery().open(first.actor(), Channel.COUNTER);
        RecoveryCodes made = door.open().opened().vault().renewHallKey(door.open().opened().keys());
        codes = new HallCodes(made.first(), made.second());
        door.close();
        start();
    }

    private void start() {
        Seeded seeded = new Seeded(System.identityHashCode(new Object()));
        seams = new StoreSeams(seeded, seeded, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE);
        door = new CounterDoor(home.resolve("data"), Assets.in(Path.of("assets")), new FakePrinters(), seams);
    }

    @AfterEach
    void close() {
        door.close();
    }

    private Rescue.Answer rescue(HallCodes typed, String name) {
        return new CounterRescue(door, seams).enter(typed, new Rescue.Newcomer(name, "three quiet boats".toCharArray()));
    }

    private void isIn(Rescue.Answer answer) {
        assertThat(answer).isInstanceOfSatisfying(Rescue.Entered.class, in -> {
            assertThat(in.session().person().role()).isEqualTo(RoleId.SUPERVISOR);
            assertThat(door.open().cases().rows(org.amends.core.caseload.CaseQuery.inHand())).as("the cases are there").hasSize(1);
            assertThat(door.open().store().hallLog().all(HallEvent.HallKeyUsed.class)).as("who came in is recorded")
                    .containsExactly(new HallEvent.HallKeyUsed(in.session().person().id(), RoleId.SUPERVISOR));
        });
    }

    @Test
    void bothCodesLetSomebodyInWithAPasswordOfTheirOwn() {
        assertThat(door.isSetUp()).isTrue();
        isIn(rescue(codes, "何静"));
        var who = door.open().session().person().id();
        door.close();
        start();
        assertThat(door.isSetUp()).isTrue();
        assertThat(door.signIn(who, "three quiet boats".toCharArray())).isInstanceOf(Admission.Granted.class);
    }

    @Test
    void theyOpenTheCounterEvenWhenTheMachinesSecretIsLost() throws IOException {
        Files.delete(home.resolve("data/device.secret"));
        isIn(rescue(codes, "何静"));
    }

    @Test
    void oneCodeTwiceOpensNothing() {
        assertThat(rescue(new HallCodes(codes.first(), codes.first()), "何静"))
                .isInstanceOfSatisfying(Rescue.Refused.class, no -> assertThat(no.why().key()).isEqualTo("rescue.wrong"));
    }

    @Test
    void theNewcomerKeepsTheRulesOfNamesAndPasswords() {
        assertThat(rescue(codes, "李主任")).isInstanceOfSatisfying(Rescue.Refused.class,
                no -> assertThat(no.why().key()).isEqualTo("staff.name.taken"));
        Rescue.Answer weak = new CounterRescue(door, seams).enter(codes, new Rescue.Newcomer("何静", "12345678".toCharArray()));
        assertThat(weak).isInstanceOfSatisfying(Rescue.Refused.class, no -> assertThat(no.why().key()).isEqualTo("password.guessed"));
    }

    /** Names, passwords and codes, and the keys themselves, are in no file: neither in the log nor anywhere below the folder. */
    @Test
    void noSecretStandsInAnyFile() throws IOException {
        isIn(rescue(codes, "何静"));
        String dataKey = java.util.HexFormat.of().formatHex(door.open().opened().keys().of("journal").getEncoded());
        door.close();
        try (var files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String all = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(all).as(file.toString()).doesNotContain("correct-horse", "three quiet boats", codes.first(),
                        codes.second(), codes.first().replace("-", ""), dataKey);
            }
        }
    }
}
