package org.amends.app.care;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.amends.app.counter.Assets;
import org.amends.app.counter.CounterDoor;
import org.amends.app.counter.CounterFolders;
import org.amends.cli.Amends;
import org.amends.cli.Console;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.store.BackupCommand;
import org.amends.cli.store.LeftoversCommand;
import org.amends.cli.store.RestoreCommand;
import org.amends.cli.store.StoreCommand;
import org.amends.cli.store.VerifyCommand;
import org.amends.core.complaint.Channel;
import org.amends.core.hall.HallEvent;
import org.amends.core.session.CounterPlan;
import org.amends.core.session.Session;
import org.amends.fixtures.Cases;
import org.amends.fixtures.FakePrinters;
import org.amends.fixtures.PublishedSchema;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.fixtures.TurningClock;
import org.amends.store.StoreSeams;
import org.amends.vault.RecoveryCodes;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real counter's folder put back by its two codes, and the old folder removed when its time has come. */
class RestoreByCodesTest {
    private static final CounterPlan PLAN = new CounterPlan(
            new CounterPlan.At("城南营业厅", "3702", "01", "0532-85550123"), "张建国", "cn-base", "");
    private static final String PASSWORD = "correct-horse";
    private final TurningClock clock = new TurningClock(Cases.NOW);
    private final Seeded seeded = new Seeded(11);
    private final StoreSeams seams = new StoreSeams(seeded, seeded, clock, Stores.ZONE);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path home;
    private Path data;
    private RecoveryCodes codes;
    private String backup;

    @BeforeEach
    void aCounterWithACaseAndABackup() throws IOException {
        data = home.resolve("data");
        CounterDoor door = new CounterDoor(data, Assets.find(), new FakePrinters(), seams);
        door.isSetUp();
        Session session = door.begin(PLAN, PASSWORD.toCharArray());
        door.open().recovery().open(session.actor(), Channel.COUNTER).saved();
        door.close();
        Vault vault = Vault.at(data, clock);
        try (StoreKeys keys = ((org.amends.core.people.Admission.Granted<StoreKeys>) vault.open(vault.people().getFirst().id(),
                PASSWORD.toCharArray())).what()) {
            codes = vault.renewHallKey(keys);
        }
        assertThat(run("张建国\n" + PASSWORD, "backup", "--out", home.resolve("usb").toString())).as(err.toString()).isZero();
        backup = json().at("/file").asText();
    }

    private int run(String secret, String command, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        StoreKeeper keeper = new StoreKeeper(new CounterFolders(seams), seams);
        ByteArrayInputStream in = new ByteArrayInputStream((secret + "\n").getBytes(StandardCharsets.UTF_8));
        CredentialsInput.Terminal nobody = new NoTerminal();
        List<Object> commands = List.of(StoreCommand.line(List.of(new VerifyCommand(keeper, in, nobody), new BackupCommand(keeper, in, nobody),
                new RestoreCommand(keeper, in, nobody), new LeftoversCommand(keeper, in, nobody, clock))));
        return Amends.commandLine(new Console(new PrintWriter(out), new PrintWriter(err)), commands, Throwable::toString)
                .execute(Stream.concat(Stream.of("store", command, "--data", data.toString(), "--credentials", "-"), Stream.of(more))
                        .toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    private record NoTerminal() implements CredentialsInput.Terminal {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public String askName() {
            throw new IllegalStateException("nobody is there");
        }

        @Override
        public char[] askPassword() {
            throw new IllegalStateException("nobody is there");
        }
    }

    @Test
    void theTwoCodesPutAFolderBackWhenTheMachineIsLost() throws IOException {
        Files.move(data, home.resolve("stolen"));
        assertThat(run(codes.first() + "\n" + codes.second().replace('a', 'b').replace('c', 'd').substring(1), "restore", "--from", backup, "--hall-key"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("两段代码不对");
        assertThat(data).as("nothing half done is left").doesNotExist();
        assertThat(run(codes.second() + "\n" + codes.first().toUpperCase(java.util.Locale.ROOT), "restore", "--from", backup, "--hall-key"))
                .as(err.toString()).isZero();
        assertThat(json().at("/missing").asInt()).isZero();
        try (StoreKeys keys = Vault.byHallKey(data, codes).orElseThrow();
                var store = org.amends.store.StoreSession.open(data, keys, new org.amends.store.StoreSession.Place(Stores.HALL, Cases.CLERK, seams))) {
            assertThat(store.hallLog().all(HallEvent.StoreOpened.class)).last().returns("restored", HallEvent.StoreOpened::how);
            assertThat(store.cases().rows(org.amends.core.caseload.CaseQuery.inHand())).hasSize(1);
        }
    }

    @Test
    void thePutAsideFolderStaysItsTermAndGoesByCommandAlone() throws IOException {
        String supervisor = "张建国\n" + PASSWORD;
        assertThat(run(supervisor, "restore", "--from", backup)).as(err.toString()).isZero();
        Path before = Path.of(json().at("/before").asText());
        assertThat(run(supervisor, "leftovers", "--reason", " ")).isEqualTo(2);
        clock.forward(Duration.ofDays(29));
        assertThat(run(supervisor, "leftovers", "--reason", "恢复后一切正常")).as(err.toString()).isZero();
        assertThat(PublishedSchema.named("store-leftovers").faults(json())).isEmpty();
        assertThat(json().at("/kept/0/folder").asText()).isEqualTo(before.toString());
        assertThat(err.toString()).contains("29 天前");
        assertThat(before).isDirectory();
        clock.forward(Duration.ofDays(1));
        Path other = Files.createDirectory(home.resolve("data.before-yesterday"));
        assertThat(run(supervisor, "leftovers", "--reason", "恢复后一切正常")).as(err.toString()).isZero();
        assertThat(json().at("/removed/0").asText()).isEqualTo(before.toString());
        assertThat(before).doesNotExist();
        assertThat(other).as("a name of somebody else").isDirectory();
        CounterDoor door = new CounterDoor(data, Assets.find(), new FakePrinters(), seams);
        door.isSetUp();
        door.signIn(door.people().getFirst().id(), PASSWORD.toCharArray());
        assertThat(door.open().store().hallLog().all(HallEvent.LeftoverRemoved.class)).singleElement()
                .returns(before.getFileName().toString(), HallEvent.LeftoverRemoved::folder)
                .returns("恢复后一切正常", HallEvent.LeftoverRemoved::why);
        door.close();
    }

    @Test
    void nothingGoesWhileThePresentDataIsNotWhole() throws IOException {
        String supervisor = "张建国\n" + PASSWORD;
        assertThat(run(supervisor, "restore", "--from", backup)).isZero();
        Path before = Path.of(json().at("/before").asText());
        Path segment = data.resolve("journal-000001.seg");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[150] ^= 1;
        Files.write(segment, bytes);
        assertThat(run(supervisor, "leftovers", "--days", "0", "--reason", "要腾地方")).isEqualTo(1);
        assertThat(before).isDirectory();
        assertThat(err.toString()).contains("没有核对通过");
    }

    @Test
    void theExampleFitsItsSchema() throws IOException {
        assertThat(PublishedSchema.named("store-leftovers").faultsOfExample()).isEmpty();
    }
}
