package org.amends.app.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.amends.app.counter.Assets;
import org.amends.app.counter.CounterDoor;
import org.amends.core.backup.BackupState;
import org.amends.core.complaint.Channel;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.session.CounterPlan;
import org.amends.core.session.Session;
import org.amends.fixtures.Cases;
import org.amends.fixtures.FakePrinters;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.TurningClock;
import org.amends.store.StoreSeams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptBackupsTest {
    private static final CounterPlan PLAN = new CounterPlan(
            new CounterPlan.At("城南营业厅", "3702", "01", "0532-85550123"), "张建国", "cn-base", "");
    private final TurningClock clock = new TurningClock(Cases.NOW);
    private final List<Fault> told = new ArrayList<>();

    @TempDir
    Path home;
    private CounterDoor door;
    private KeptBackups backups;
    private Session session;

    @BeforeEach
    void signedIn() {
        Seeded seams = new Seeded(11);
        door = new CounterDoor(home.resolve("data"), Assets.find(), new FakePrinters(),
                new StoreSeams(seams, seams, clock, Stores.ZONE));
        backups = new KeptBackups(door, Runnable::run, clock, told::add);
        door.isSetUp();
        session = door.begin(PLAN, "correct-horse".toCharArray());
        backups.follow(door.open());
        backups.look();
    }

    @AfterEach
    void close() {
        door.close();
    }

    private void work() {
        door.open().recovery().open(session.actor(), Channel.COUNTER).saved();
    }

    private int count() {
        try (var files = Files.list(home.resolve("data-backups"))) {
            return (int) files.filter(f -> f.toString().endsWith(".backup")).count();
        } catch (IOException none) {
            return 0;
        }
    }

    @Test
    void makesOneAnHourWhileCasesChangeAndNoneWhileNothingDoes() {
        assertThat(count()).as("a counter without a backup gets one at once").isEqualTo(1);
        clock.forward(Duration.ofHours(2));
        backups.look();
        assertThat(count()).as("nothing changed").isEqualTo(1);
        work();
        backups.look();
        backups.look();
        assertThat(count()).isEqualTo(2);
        work();
        clock.forward(Duration.ofMinutes(59));
        backups.look();
        assertThat(count()).as("not yet an hour").isEqualTo(2);
        clock.forward(Duration.ofMinutes(1));
        backups.look();
        assertThat(count()).isEqualTo(3);
        assertThat(backups.state().last()).contains(clock.instant());
        assertThat(told).isEmpty();
    }

    @Test
    void makesNoneWhileNobodyIsIn() {
        work();
        door.signOut(session);
        clock.forward(Duration.ofHours(3));
        backups.look();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void tellsOfOneThatCouldNotBeMadeAndTriesAgainInAnHour() throws IOException {
        Path away = home.resolve("usb");
        Files.writeString(away, "no folder");
        door.counter().keep("backup.place", away.toString());
        work();
        clock.forward(Duration.ofHours(1));
        backups.look();
        backups.look();
        assertThat(told).hasSize(1).first().extracting(Fault::code).isEqualTo(FaultCode.BACKUP_FAILED);
        assertThat(backups.state().trouble()).isPresent();
        Files.delete(away);
        clock.forward(Duration.ofHours(1));
        backups.look();
        BackupState state = backups.state();
        assertThat(state.trouble()).isEmpty();
        assertThat(state.place()).isEqualTo(away.toString());
        assertThat(state.last()).isPresent();
        assertThat(away.resolve("device.secret")).as("the secret goes to no place of the hall's choosing").doesNotExist();
    }

    @Test
    void keepsTheDevicesSecretBesideItForItsOwnerAlone() throws IOException {
        Path copy = home.resolve("data-backups").resolve("device.secret");
        assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(home.resolve("data").resolve("device.secret")));
        assertThat(Files.getPosixFilePermissions(copy)).hasSize(2);
    }
}
