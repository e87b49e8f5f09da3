package org.amends.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amends.app.counter.CounterFolders;
import org.amends.app.folder.PracticeFolder;
import org.amends.cli.Amends;
import org.amends.cli.Console;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.sync.SyncCommand;
import org.amends.fixtures.Cases;
import org.amends.fixtures.PublishedSchema;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.TurningClock;
import org.amends.fixtures.hub.Postgres;
import org.amends.fixtures.hub.RunningHub;
import org.amends.hub.courier.CourierDesk;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyncKeeperTest {
    private static final String EVENTS = "select count(*) from event";
    private final Seeded seeded = new Seeded(6);
    private final Clock clock = Clock.systemUTC();
    private final TurningClock hubClock = new TurningClock(Clock.systemUTC().instant());
    private final StoreSeams seams = new StoreSeams(seeded, seeded, clock, Stores.ZONE);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final RunningHub hub = RunningHub.start(hubClock);

    @TempDir
    Path home;
    private Path data;

    @BeforeEach
    void practiceWithACase() {
        data = home.resolve("data");
        try (StoreSession store = open()) {
            store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
        }
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private StoreSession open() {
        return StoreSession.open(data, new PracticeFolder(data, clock).open().keys(),
                new StoreSession.Place(PracticeFolder.hall(Stores.ZONE), Cases.CLERK, seams));
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        SyncKeeper keeper = new SyncKeeper(new CounterFolders(seams), seams, () -> 0);
        return Amends.commandLine(new Console(new PrintWriter(out, true), new PrintWriter(err, true)),
                List.of(SyncCommand.line(keeper, new ByteArrayInputStream(new byte[0]), new Nobody())), Throwable::toString)
                .execute(Stream.concat(Stream.of("sync"), Stream.of(args)).toArray(String[]::new));
    }

    private int enrol(String address, String code) throws Exception {
        Path file = Files.writeString(home.resolve("code"), code + "\n");
        return run("enrol", "--data", data.toString(), "--hub", address, "--code", file.toString(), "--practice");
    }

    private int now() {
        return run("now", "--data", data.toString(), "--patience", "0");
    }

    private JsonNode said() throws Exception {
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(PublishedSchema.named("sync").faults(json)).isEmpty();
        return json;
    }

    private long held(String sql) {
        return Postgres.count(hub.access, "postgres", sql);
    }

    @Test
    void joinsSendsAndIsConfirmed() throws Exception {
        assertThat(run("status", "--data", data.toString())).isEqualTo(1);
        assertThat(said().path("standing").asText()).isEqualTo("alone");
        assertThat(enrol(hub.address().toString(), hub.enrolment.offer("south").text())).as(err::toString).isZero();
        assertThat(said().path("waiting").asLong()).isPositive();
        assertThat(now()).as(err::toString).isZero();
        JsonNode first = said();
        assertThat(first.path("standing").asText()).isEqualTo("confirmed");
        assertThat(held(EVENTS)).isEqualTo(first.path("confirmed").asLong()).isEqualTo(first.path("events").asLong());
        assertThat(held("select count(*) from event where type = 'journal.KeyWrapped' and aside is null")).isOne();
        assertThat(held("select count(*) from event where type = 'hall.HubJoined'")).isOne();
        assertThat(held("select count(*) from event where type = 'journal.Sealed'")).isPositive();
        assertThat(held("select count(*) from event where aside is not null")).isZero();
        assertThat(run("status", "--data", data.toString())).isEqualTo(1);
        assertThat(said().path("waiting").asLong()).isPositive();
        assertThat(now()).isZero();
        assertThat(held(EVENTS)).isEqualTo(said().path("confirmed").asLong());
    }

    @Test
    void whatWaitsGoesOutOnAStickAndTheAnswerConfirmsIt() throws Exception {
        Path stick = home.resolve("stick");
        assertThat(run("courier", "--data", data.toString(), "--out", stick.toString())).isEqualTo(1);
        enrol(hub.address().toString(), hub.enrolment.offer("south").text());
        assertThat(run("courier", "--data", data.toString(), "--out", stick.toString())).as(err::toString).isZero();
        JsonNode out = carried();
        assertThat(out.path("files")).hasSize(1);
        Path file = stick.resolve(out.path("files").get(0).path("file").asText());
        CourierDesk.Result.Answered answered = (CourierDesk.Result.Answered) hub.courier.take(Files.readAllBytes(file));
        assertThat(answered.kept()).isEqualTo(held(EVENTS)).isEqualTo(out.path("files").get(0).path("events").asLong());
        Files.write(stick.resolve("a.amr"), answered.answer());
        assertThat(run("courier", "--data", data.toString(), "--in", stick.toString())).as(err::toString).isZero();
        assertThat(carried().path("files").get(0).path("events").asLong()).isEqualTo(answered.kept());
        assertThat(run("courier", "--data", data.toString(), "--in", stick.toString())).isZero();
        assertThat(carried().path("files").get(0).path("outcome").asText()).isEqualTo("known");
        Files.write(stick.resolve("b.amr"), java.util.Arrays.copyOf(answered.answer(), answered.answer().length - 1));
        assertThat(run("courier", "--data", data.toString(), "--in", stick.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("截断");
        assertThat(now()).isZero();
        assertThat(said().path("waiting").asLong()).isZero();
    }

    private JsonNode carried() throws Exception {
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(PublishedSchema.named("sync-courier").faults(json)).isEmpty();
        return json;
    }

    @Test
    void saysWhyItDoesNotJoin() throws Exception {
        String good = hub.enrolment.offer("south").text();
        assertThat(enrol("http://x/y", good)).isEqualTo(2);
        assertThat(err.toString()).contains("7443");
        assertThat(enrol(hub.address().toString(), "ABCD")).isEqualTo(2);
        assertThat(err.toString()).contains("十六个");
        String wrong = (good.charAt(0) == '2' ? "3" : "2") + good.substring(1);
        assertThat(enrol(hub.address().toString(), wrong)).isEqualTo(2);
        assertThat(err.toString()).contains("不认识");
        assertThat(enrol(hub.address().toString(), good)).isZero();
        assertThat(enrol(hub.address().toString(), good)).isEqualTo(2);
        assertThat(err.toString()).contains("用过");
        String late = hub.enrolment.offer("south").text();
        hubClock.forward(Duration.ofMinutes(11));
        assertThat(enrol(hub.address().toString(), late)).isEqualTo(2);
        assertThat(err.toString()).contains("过时");
    }

    @Test
    void anotherHubIsSentNoCode() throws Exception {
        try (RunningHub other = RunningHub.start(hubClock)) {
            assertThat(enrol(other.address().toString(), hub.enrolment.offer("south").text())).isEqualTo(3);
            assertThat(err.toString()).contains("不是入网码所说的总部");
        }
    }

    @Test
    void somethingThatSpeaksNoTlsIsNoHeadOfficeAndNobodyIsAway() throws Exception {
        String code = hub.enrolment.offer("south").text();
        assertThat(enrol("127.0.0.1:" + hub.watch().getPort(), code)).isEqualTo(3);
        assertThat(err.toString()).contains("不是入网码所说的总部");
        assertThat(enrol("127.0.0.1:1", code)).isEqualTo(3);
        assertThat(err.toString()).contains("连不上");
    }

    @Test
    void aClockThatIsWrongIsNamed() throws Exception {
        try (RunningHub ofLastCentury = RunningHub.start(Clock.fixed(Instant.parse("1999-01-01T00:00:00Z"), Stores.ZONE))) {
            assertThat(enrol(ofLastCentury.address().toString(), ofLastCentury.enrolment.offer("south").text())).isEqualTo(3);
            assertThat(err.toString()).contains("时钟");
        }
    }

    @Test
    void whatWaitsIsKeptWhileHeadOfficeIsAway() throws Exception {
        enrol(hub.address().toString(), hub.enrolment.offer("south").text());
        hub.close();
        assertThat(now()).isEqualTo(3);
        assertThat(said().path("trouble").asText()).isEqualTo("away");
        assertThat(said().path("waiting").asLong()).isPositive();
    }

    @Test
    void practiceDataGoNowhereByMistake() throws Exception {
        Path file = Files.writeString(home.resolve("code"), hub.enrolment.offer("south").text());
        assertThat(run("enrol", "--data", data.toString(), "--hub", hub.address().toString(), "--code", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("练习");
    }

    @Test
    void lostCursorsCostAQuestionAndNothingTwice() throws Exception {
        enrol(hub.address().toString(), hub.enrolment.offer("south").text());
        now();
        Files.delete(data.resolve("sync.cursors"));
        assertThat(now()).as(err::toString).isZero();
        assertThat(held(EVENTS)).isEqualTo(said().path("events").asLong());
    }

    @Test
    void aRestoredCounterGoesOnInANewLifeThoughHeadOfficeHoldsMoreOfTheOldOne() throws Exception {
        enrol(hub.address().toString(), hub.enrolment.offer("south").text());
        now();
        Path before = home.resolve("before");
        copy(data, before);
        now();
        now();
        long old = held(EVENTS);
        copyBack(before);
        assertThat(now()).as(err::toString).isZero();
        JsonNode json = said();
        assertThat(json.path("streams")).hasSize(2);
        assertThat(json.path("standing").asText()).isEqualTo("confirmed");
        assertThat(held(EVENTS)).isGreaterThan(old);
        assertThat(held("select count(distinct incarnation) from event")).isEqualTo(2);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : new ArrayList<>(files.toList())) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private void copyBack(Path before) throws Exception {
        try (Stream<Path> files = Files.walk(data)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        copy(before, data);
        Files.createFile(data.resolve(org.amends.store.backup.Restoring.MARK));
    }

    private static final class Nobody implements CredentialsInput.Terminal {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public String askName() {
            throw new AssertionError("nobody is asked");
        }

        @Override
        public char[] askPassword() {
            throw new AssertionError("nobody is asked");
        }
    }
}
