package org.amends.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.amends.app.counter.Assets;
import org.amends.app.counter.CounterDoor;
import org.amends.core.compensation.Money;
import org.amends.core.complaint.Channel;
import org.amends.core.hall.HallEvent;
import org.amends.core.headoffice.LineState;
import org.amends.core.headoffice.LineState.Standing;
import org.amends.core.people.Admission;
import org.amends.core.people.Approval;
import org.amends.core.session.CounterPlan;
import org.amends.core.session.Session;
import org.amends.fixtures.FakePrinters;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.TurningClock;
import org.amends.fixtures.hub.Postgres;
import org.amends.fixtures.hub.RunningHub;
import org.amends.store.StoreSeams;
import org.amends.wire.Ack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineKeeperTest {
    private static final CounterPlan PLAN = new CounterPlan(new CounterPlan.At("城南营业厅", "3702", "01", ""), "李主任", "cn-base", "");
    private final TurningClock clock = new TurningClock(Clock.systemUTC().instant());
    private final ExecutorService store = Executors.newSingleThreadExecutor();
    private final List<LineState> told = new ArrayList<>();
    private final RunningHub hub = RunningHub.start(clock);

    @TempDir
    Path home;
    private CounterDoor door;
    private LineKeeper line;

    private interface Work<T> {
        T done() throws Exception;
    }

    private <T> T onStore(Work<T> work) throws Exception {
        Future<T> done = store.submit(work::done);
        return done.get();
    }

    private Session begin() throws Exception {
        Seeded seams = new Seeded(5);
        door = new CounterDoor(home.resolve("data"), Assets.find(), new FakePrinters(),
                new StoreSeams(seams, seams, clock, Stores.ZONE));
        line = new LineKeeper(door, store, clock, Runnable::run);
        line.tell(told::add);
        return onStore(() -> {
            Session session = door.begin(PLAN, "correct-horse".toCharArray());
            line.follow(door.open());
            return session;
        });
    }

    private void work() throws Exception {
        onStore(() -> door.open().recovery().open(door.open().session().actor(), Channel.COUNTER));
    }

    private Standing standing() {
        return line.state().standing();
    }

    @AfterEach
    void end() throws Exception {
        line.close();
        onStore(() -> {
            door.close();
            return true;
        });
        store.shutdown();
        hub.close();
    }

    @Test
    void worksAloneUntilItJoinsThenSendsByItselfAndIsGreenOnlyByTheHubsWord() throws Exception {
        begin();
        work();
        line.look();
        assertThat(standing()).isEqualTo(Standing.ALONE);
        assertThat(line.join(hub.address().toString(), hub.enrolment.offer("south").text())).isEmpty();
        line.look();
        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(told).extracting(LineState::standing).contains(Standing.SENDING);
        assertThat(Postgres.count(hub.access, "postgres", "select count(*) from event")).isEqualTo(line.state().count().kept());
        work();
        line.look();
        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(Postgres.count(hub.access, "postgres", "select count(*) from event")).isEqualTo(line.state().count().kept());
        assertThat(line.place().orElseThrow().company()).isEqualTo("south");
    }

    @Test
    void isNeverGreenWhileHeadOfficeIsAwayAndWaitsLongerEachTime() throws Exception {
        begin();
        line.join(hub.address().toString(), hub.enrolment.offer("south").text());
        line.look();
        hub.close();
        work();
        line.look();
        assertThat(standing()).isEqualTo(Standing.WAITING);
        assertThat(line.state().trouble()).contains(LineState.Trouble.AWAY);
        assertThat(line.state().count().waiting()).isPositive();
        assertThat(line.state().oldest()).isPresent();
        line.sendNow();
        line.look();
        assertThat(standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void aDeviceThatWasRevokedStopsAndSaysSoWhileWorkGoesOn() throws Exception {
        begin();
        line.join(hub.address().toString(), hub.enrolment.offer("south").text());
        line.look();
        hub.enrolment.revoke(new org.amends.hub.ingest.Ingest.Sender("south",
                onStore(() -> door.open().store().hub().streams().getLast().device())));
        clock.forward(Duration.ofMinutes(2));
        work();
        line.look();
        assertThat(standing()).isEqualTo(Standing.STOPPED);
        assertThat(line.state().trouble()).contains(LineState.Trouble.UNKNOWN);
        work();
        line.look();
        assertThat(line.state().count().waiting()).isGreaterThan(1);
    }

    @Test
    void aStoreThatWasLeftIsNeverAskedAndTheNextSessionGoesOnWhereThisOneStood() throws Exception {
        Session session = begin();
        line.join(hub.address().toString(), hub.enrolment.offer("south").text());
        line.look();
        onStore(() -> {
            door.signOut(session);
            return true;
        });
        line.sendNow();
        line.look();
        onStore(() -> {
            assertThat(door.signIn(session.person().id(), "correct-horse".toCharArray())).isInstanceOf(Admission.Granted.class);
            line.follow(door.open());
            return true;
        });
        line.look();
        line.look();
        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(Postgres.count(hub.access, "postgres", "select count(*) from event")).isEqualTo(line.state().count().kept());
    }

    @Test
    void aSealedDayIsSignedByBothAndTheDayBookSaysSo() throws Exception {
        Session session = begin();
        line.join(hub.address().toString(), hub.enrolment.offer("south").text());
        line.look();
        LocalDate day = LocalDate.ofInstant(clock.instant(), Stores.ZONE);
        assertThat(confirmed()).isEmpty();
        onStore(() -> {
            door.open().store().hallLog().record(session.actor(), new HallEvent.DaySealed(day, 0, new Money(0, "CNY"), "", new Approval(
                    session.person().id(), session.person().role(), clock.instant(), "day", "", "x")));
            return true;
        });
        line.look();
        HallEvent.DayConfirmed word = confirmed().getFirst();
        assertThat(word.day()).isEqualTo(day);
        Ack ack = Ack.read(Base64.getDecoder().decode(word.word())).orElseThrow();
        assertThat(ack.through()).isEqualTo(word.through());
        assertThat(ack.hash()).isEqualTo(word.hash());
        assertThat(Postgres.count(hub.access, "postgres", "select count(*) from day_close d join event e using (tenant, device, incarnation)"
                + " where e.seq = d.through and e.hash = d.hash and e.type = 'hall.DaySealed'")).isOne();
        line.sendNow();
        line.look();
        assertThat(confirmed()).hasSize(1);
        assertThat(standing()).isEqualTo(Standing.CONFIRMED);
    }

    private List<HallEvent.DayConfirmed> confirmed() throws Exception {
        return onStore(() -> door.open().store().hallLog().all(HallEvent.DayConfirmed.class));
    }

    @Test
    void practiceGoesNowhere() throws Exception {
        begin();
        onStore(() -> {
            door.practise();
            line.follow(door.open());
            return true;
        });
        line.look();
        assertThat(standing()).isEqualTo(Standing.ALONE);
        assertThat(line.join(hub.address().toString(), hub.enrolment.offer("south").text()).orElseThrow().key()).isEqualTo("hub.practice");
    }
}
