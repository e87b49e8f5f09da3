package org.amends.app.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.amends.core.casefile.CaseFile;
import org.amends.core.complaint.Channel;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.people.Admission;
import org.amends.core.printing.Printers;
import org.amends.core.recovery.Acted;
import org.amends.core.session.CounterPlan;
import org.amends.core.session.Session;
import org.amends.fixtures.FakePrinters;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSeams;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CounterDoorTest {
    private static final CounterPlan PLAN = new CounterPlan(new CounterPlan.At("城南营业厅", "3702", "01", ""), "李主任",
            "cn-base", "");
    private static final Printers NONE = new FakePrinters();

    @TempDir
    Path home;

    private CounterDoor door(Path assets) {
        Seeded seams = new Seeded(System.identityHashCode(new Object()));
        return new CounterDoor(home.resolve("data"), Assets.in(assets), NONE,
                new StoreSeams(seams, seams, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE));
    }

    private CounterDoor door() {
        return door(Path.of("assets"));
    }

    private static void fails(Runnable work, FaultCode code) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Fault.class,
                fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private static char[] password() {
        return "correct-horse".toCharArray();
    }

    @Test
    void letsOneDeskAloneOnAFolder() {
        CounterDoor first = door();
        assertThat(first.isSetUp()).isFalse();
        CounterDoor second = door();
        fails(second::isSetUp, FaultCode.STORE_IN_USE);
        first.close();
        assertThat(second.isSetUp()).isFalse();
        second.close();
    }

    @Test
    void neverTakesAFolderThatIsAwayForANewCounter() throws IOException {
        CounterDoor first = door();
        first.isSetUp();
        first.signOut(first.begin(PLAN, password()));
        first.close();
        Files.move(home.resolve("data"), home.resolve("elsewhere"));
        CounterDoor next = door();
        fails(next::isSetUp, FaultCode.STORE_MISSING);
        next.close();
        try (Stream<Path> made = Files.walk(home.resolve("data"))) {
            for (Path path : made.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.move(home.resolve("elsewhere"), home.resolve("data"));
        assertThat(next.isSetUp()).as("it came back").isTrue();
        next.close();
    }

    @Test
    void leavesNothingHalfMadeWhenThePackIsBrokenAndTellsItWhenOneIsInForce() throws IOException {
        Path assets = Files.createDirectories(home.resolve("assets"));
        Path pack = Files.createDirectories(assets.resolve("packs").resolve("cn-base"));
        Files.writeString(pack.resolve("pack.json"), "{ this is no JSON");
        CounterDoor broken = door(assets);
        assertThat(broken.isSetUp()).isFalse();
        fails(() -> broken.begin(PLAN, password()), FaultCode.PACK_BROKEN);
        assertThat(broken.isSetUp()).as("still to be set up").isFalse();
        fails(broken::practise, FaultCode.PACK_BROKEN);
        broken.close();

        CounterDoor sound = door();
        sound.practise();
        assertThat(sound.open().found()).isEmpty();
        sound.close();
        CounterDoor again = door(assets);
        Session session = again.practise();
        assertThat(again.open().found()).get().extracting(Fault::code).isEqualTo(FaultCode.PACK_BROKEN);
        assertThat(session.isPractice()).isTrue();
        again.close();
    }

    @Test
    @DisplayName("F64 signing out, another colleague, a program begun anew: cases and what was half typed stay for who comes next")
    void keepsEverythingForWhoComesNext() {
        CounterDoor first = door();
        first.isSetUp();
        Session session = first.begin(PLAN, password());
        CaseFile file = ((Acted.Saved) first.open().recovery().open(session.actor(), Channel.COUNTER)).file();
        first.open().store().drafts().save(file.ref().id() + "/words", "写了一半");
        first.signOut(session);
        assertThat(first.signIn(session.person().id(), password())).isInstanceOf(Admission.Granted.class);
        assertThat(first.open().store().drafts().find(file.ref().id() + "/words")).contains("写了一半");
        first.close();
        CounterDoor next = door();
        assertThat(next.isSetUp()).isTrue();
        fails(() -> next.begin(PLAN, "another-password".toCharArray()), FaultCode.WRONG_KEY);
        assertThat(next.signIn(session.person().id(), password())).isInstanceOf(Admission.Granted.class);
        assertThat(next.open().store().cases().find(file.ref().id())).contains(file);
        assertThat(next.open().store().drafts().find(file.ref().id() + "/words")).contains("写了一半");
        next.close();
    }
}
