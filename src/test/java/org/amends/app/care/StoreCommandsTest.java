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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amends.app.counter.CounterFolders;
import org.amends.app.folder.PracticeFolder;
import org.amends.cli.Amends;
import org.amends.cli.Console;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.store.BackupCommand;
import org.amends.cli.store.BundleCommand;
import org.amends.cli.store.RescueCommand;
import org.amends.cli.store.RestoreCommand;
import org.amends.cli.store.StoreCommand;
import org.amends.cli.store.VerifyCommand;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseId;
import org.amends.core.casefile.CaseNumber;
import org.amends.core.casefile.CaseRef;
import org.amends.core.complaint.Channel;
import org.amends.core.hall.HallEvent;
import org.amends.fixtures.Cases;
import org.amends.fixtures.PublishedSchema;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
    private final Seeded seeded = new Seeded(4);
    private final Clock clock = Clock.fixed(Cases.NOW, Stores.ZONE);
    private final StoreSeams seams = new StoreSeams(seeded, seeded, clock, Stores.ZONE);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path home;
    private Path data;

    @BeforeEach
    void practiceWithACase() {
        data = home.resolve("data");
        try (StoreSession store = StoreSession.open(data, new PracticeFolder(data, clock).open().keys(),
                new StoreSession.Place(PracticeFolder.hall(Stores.ZONE), Cases.CLERK, seams))) {
            store.cases().append(Cases.REF.id(), 0, List.of(Cases.recorded(Cases.opened())));
        }
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        StoreKeeper keeper = new StoreKeeper(new CounterFolders(seams), seams);
        var nothing = new ByteArrayInputStream(new byte[0]);
        List<Object> commands = List.of(StoreCommand.line(List.of(new VerifyCommand(keeper, nothing, new Nobody()),
                new BackupCommand(keeper, nothing, new Nobody()),
                new RestoreCommand(keeper, nothing, new Nobody()), new RescueCommand(keeper, nothing, new Nobody()),
                new BundleCommand(keeper, nothing, new Nobody()))));
        return Amends.commandLine(new Console(new PrintWriter(out), new PrintWriter(err)), commands, Throwable::toString)
                .execute(Stream.concat(Stream.of("store"), Stream.of(args)).toArray(String[]::new));
    }

    private JsonNode said(String schema) throws IOException {
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(PublishedSchema.named(schema).faults(json)).isEmpty();
        return json;
    }

    @Test
    void verifiesAWholeStoreAndNotesWhoLooked() throws IOException {
        assertThat(run("verify", "--data", data.toString())).isZero();
        JsonNode first = said("store-verify");
        assertThat(first.at("/tables/state").asText()).isEqualTo("equal");
        assertThat(err.toString()).contains("完好");
        assertThat(run("verify", "--data", data.toString(), "--language", "en")).isZero();
        assertThat(said("store-verify").at("/chain/events").asInt()).isGreaterThan(first.at("/chain/events").asInt());
        assertThat(err.toString()).contains("Whole");
    }

    @Test
    void namesTheBentLinkAndEndsWithOne() throws IOException {
        Path segment = data.resolve("journal-000001.seg");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[120] ^= 1;
        Files.write(segment, bytes);
        assertThat(run("verify", "--data", data.toString())).isEqualTo(1);
        assertThat(said("store-verify").at("/chain/bent/kind").asText()).isEqualTo("record-unreadable");
        assertThat(err.toString()).contains("第 1 条", "journal-000001.seg");
        assertThat(Files.readAllBytes(segment)).isEqualTo(bytes);
    }

    @Test
    void backsUpIntoOneFileThatWasOpenedAgain() throws IOException {
        assertThat(run("backup", "--data", data.toString(), "--out", home.resolve("usb").toString())).isZero();
        JsonNode made = said("store-backup");
        assertThat(Path.of(made.at("/file").asText())).exists().hasParent(home.resolve("usb"));
        assertThat(made.at("/events").asInt()).isGreaterThan(2);
        assertThat(run("backup", "--data", data.toString(), "--out", data.resolve("device.id").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("BACKUP_FAILED");
    }

    @Test
    void writesABundleThatPublicToolsCheckAndNotesWhy() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "a system with openssl");
        String number = Cases.REF.number().text();
        assertThat(run("bundle", "--data", data.toString(), "--case", number, "--reason", "法院调取",
                "--out", home.resolve("court").toString())).as(err.toString()).isZero();
        Path folder = Path.of(said("store-bundle").at("/folders/0/folder").asText());
        assertThat(err.toString()).contains("READ-ME.txt");
        assertThat(Files.readString(folder.resolve("READ-ME.txt"))).contains("sha256sum -c", "openssl pkeyutl");
        Process openssl = new ProcessBuilder("/usr/bin/openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "counter-key.pem", "-rawin",
                "-in", "SHA256SUMS.txt", "-sigfile", "SHA256SUMS.txt.sig").directory(folder.toFile()).redirectErrorStream(true).start();
        openssl.getInputStream().readAllBytes();
        assertThat(openssl.waitFor()).isZero();
        try (StoreSession store = StoreSession.open(data, new PracticeFolder(data, clock).open().keys(),
                new StoreSession.Place(PracticeFolder.hall(Stores.ZONE), Cases.CLERK, seams))) {
            assertThat(store.hallLog().all(HallEvent.DataShown.class)).singleElement()
                    .satisfies(shown -> assertThat(shown.toString()).contains(number, "法院调取"));
        }
        assertThat(run("bundle", "--data", data.toString(), "--case", "none", "--reason", "x", "--out", "x")).isEqualTo(2);
        assertThat(run("bundle", "--data", data.toString(), "--case", number, "--reason", " ", "--out", "x")).isEqualTo(2);
    }

    @Test
    void writesAllCasesOfTheSameCustomerWhenAskedTo() throws IOException {
        CaseRef other = new CaseRef(new CaseId(new UUID(1, 7)), new CaseNumber(Cases.REF.number().hall(), Cases.REF.number().counter(),
                Cases.REF.number().day(), 'A', 7));
        try (StoreSession store = StoreSession.open(data, new PracticeFolder(data, clock).open().keys(),
                new StoreSession.Place(PracticeFolder.hall(Stores.ZONE), Cases.CLERK, seams))) {
            CaseEvent named = Cases.acts().get(2);
            store.cases().append(Cases.REF.id(), 1, List.of(Cases.recorded(named)));
            store.cases().append(other.id(), 0, List.of(Cases.recorded(new CaseEvent.Opened(other, Cases.POLICY, Channel.COUNTER)),
                    Cases.recorded(named)));
        }
        assertThat(run("bundle", "--data", data.toString(), "--case", other.number().text(), "--whole-customer", "--reason", "客户本人要",
                "--out", home.resolve("copy").toString())).as(err.toString()).isZero();
        assertThat(said("store-bundle").at("/folders")).extracting(each -> each.at("/case").asText())
                .containsExactly(other.number().text(), Cases.REF.number().text());
    }

    @Test
    void restoresWhatABackupHoldsAndRescuesWithoutOne() throws IOException {
        assertThat(run("backup", "--data", data.toString(), "--out", home.resolve("usb").toString())).isZero();
        String backup = said("store-backup").at("/file").asText();
        Path segment = data.resolve("journal-000001.seg");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[150] ^= 1;
        Files.write(segment, bytes);
        assertThat(run("rescue", "--data", data.toString(), "--out", home.resolve("out").toString())).isEqualTo(1);
        JsonNode rescued = said("store-rescue");
        assertThat(rescued.at("/missing").asInt()).isEqualTo(1);
        assertThat(err.toString()).contains("第 1 到第 1 条");
        assertThat(Files.readAllBytes(segment)).isEqualTo(bytes);
        assertThat(run("verify", "--data", home.resolve("out").toString())).as(err.toString()).isZero();
        assertThat(said("store-verify").at("/chain/gaps")).hasSize(1);
        assertThat(run("restore", "--from", backup, "--data", data.toString())).isZero();
        JsonNode restored = said("store-restore");
        assertThat(restored.at("/missing").asInt()).isZero();
        assertThat(Path.of(restored.at("/before").asText()).resolve("journal-000001.seg")).hasBinaryContent(bytes);
        assertThat(run("verify", "--data", data.toString())).isZero();
        assertThat(run("restore", "--from", home.resolve("none").toString(), "--data", data.toString())).isEqualTo(2);
        assertThat(run("rescue", "--data", data.toString(), "--out", home.toString())).isEqualTo(2);
    }

    @Test
    void tellsBadInputAndKeepsSecretsOffTheCommandLine() throws IOException {
        assertThat(run("verify", "--data", home.resolve("none").toString())).isEqualTo(2);
        assertThat(run("verify", "--data", data.toString(), "--language", "fr")).isEqualTo(2);
        assertThat(run("verify", "--data", data.toString(), "--password", "x")).isEqualTo(2);
        assertThat(run("verify")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void examplesFitTheirSchemas() throws IOException {
        assertThat(PublishedSchema.named("store-verify").faultsOfExample()).isEmpty();
        assertThat(PublishedSchema.named("store-backup").faultsOfExample()).isEmpty();
        assertThat(PublishedSchema.named("store-restore").faultsOfExample()).isEmpty();
        assertThat(PublishedSchema.named("store-rescue").faultsOfExample()).isEmpty();
    }

    private static final class Nobody implements CredentialsInput.Terminal {

        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public String askName() {
            return null;
        }

        @Override
        public char[] askPassword() {
            return null;
        }
    }
}
