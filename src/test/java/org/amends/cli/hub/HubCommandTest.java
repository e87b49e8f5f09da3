package org.amends.cli.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.amends.app.hub.HubOnPostgres;
import org.amends.cli.Amends;
import org.amends.cli.Console;
import org.amends.fixtures.Cases;
import org.amends.fixtures.PublishedSchema;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.hub.Postgres;
import org.amends.hub.database.HubDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... args) {
        HubHouse house = new HubOnPostgres(Clock.fixed(Cases.NOW, ZoneOffset.UTC), new Seeded(1));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Amends.commandLine(new Console(new PrintWriter(out, true), new PrintWriter(err, true)), List.of(HubCommand.line(house)),
                bug -> "X").execute(args);
    }

    private Path settings(HubDatabase.Access access) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), access.password() + "\n");
        return Files.writeString(folder.resolve("hub.properties"), "home=" + folder.resolve("keys") + "\ndatabase.url=" + access.url()
                + "\ndatabase.user=" + access.user() + "\ndatabase.password.file=" + secret + "\nlisten.port=0\nlisten.names=127.0.0.1\nwatch.port=0\n");
    }

    @Test
    void givesOutCodesOfTheSameAuthorityEachTime() throws Exception {
        Path settings = settings(Postgres.empty());
        assertThat(run("hub", "code", "--settings", settings.toString(), "--tenant", "chengnan")).isZero();
        String first = out.toString();
        assertThat(PublishedSchema.named("hub-code").faults(new ObjectMapper().readTree(first))).isEmpty();
        run("hub", "code", "--settings", settings.toString(), "--tenant", "chengnan");
        assertThat(half(out.toString(), 1)).isEqualTo(half(first, 1));
        assertThat(half(out.toString(), 0)).isNotEqualTo(half(first, 0));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys")))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/authority.key")))).isEqualTo("rw-------");
    }

    private static String half(String json, int which) {
        String code = json.replaceAll("(?s).*\"code\" : \"([^\"]+)\".*", "$1");
        return code.substring(which * 10, which * 10 + 9);
    }

    @Test
    void saysOfEachCarriedFileWhatBecameOfIt() throws Exception {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Files.writeString(stick.resolve("a.amx"), "AMX1 and then nothing");
        Files.writeString(stick.resolve("holiday.jpg"), "x");
        assertThat(run("hub", "courier", "--settings", settings(Postgres.empty()).toString(), "--in", stick.toString())).isEqualTo(1);
        assertThat(PublishedSchema.named("hub-courier").faults(new ObjectMapper().readTree(out.toString()))).isEmpty();
        assertThat(out.toString()).contains("\"bent\"").doesNotContain("holiday");
        assertThat(err.toString()).contains("截断", "cut or changed");
        assertThat(run("hub", "courier", "--settings", settings(Postgres.empty()).toString(), "--in", folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void aRestoredHubBeginsAnotherLife() throws Exception {
        Path settings = settings(Postgres.empty());
        assertThat(run("hub", "new-life", "--settings", settings.toString())).isZero();
        String first = err.toString();
        assertThat(run("hub", "new-life", "--settings", settings.toString())).isZero();
        assertThat(err.toString()).contains("A new life").isNotEqualTo(first);
    }

    @Test
    void saysWhenThereIsNoSuchDevice() throws Exception {
        assertThat(run("hub", "revoke", "--settings", settings(Postgres.empty()).toString(), "--tenant", "chengnan", "--device",
                "00000000-0000-0000-0000-000000000001")).isEqualTo(1);
    }

    @Test
    void namesEachFaultOfTheSettingsAtItsPlace() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.properties"), "home=x\nlisten.port=http\nwatch.port=99999\n");
        assertThat(run("hub", "--settings", wrong.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("database.url", "database.user", "listen.names", "“http”", "“99999”").doesNotContain("home");
    }

    @Test
    void saysThatTheDatabaseIsAway() throws Exception {
        Path settings = settings(new HubDatabase.Access("jdbc:postgresql://127.0.0.1:1/none", "x", "a-secret"));
        assertThat(run("hub", "code", "--settings", settings.toString(), "--tenant", "chengnan")).isEqualTo(3);
        assertThat(err.toString()).doesNotContain("a-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"South Hall", "-x", "", "a;drop table event"})
    void refusesANameThatIsNone(String tenant) {
        assertThat(run("hub", "code", "--trial", folder.toString(), "--tenant", tenant)).isEqualTo(2);
    }

    @Test
    void wantsToKnowWhichHub() {
        assertThat(run("hub")).isEqualTo(2);
        assertThat(run("hub", "--settings", "a", "--trial", "b")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub", "hub-code", "hub-courier", "sync", "sync-courier"})
    void theExamplesFitTheSchemas(String name) throws Exception {
        assertThat(PublishedSchema.named(name).faultsOfExample()).isEmpty();
    }
}
