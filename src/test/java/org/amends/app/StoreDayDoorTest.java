package org.amends.app;

import org.amends.app.folder.CounterFolder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.amends.cli.export.ExportCommand;
import org.amends.cli.opening.SystemTerminal;
import org.amends.core.complaint.Channel;
import org.amends.core.people.Actor;
import org.amends.core.people.Person;
import org.amends.core.people.PersonId;
import org.amends.core.people.RoleId;
import org.amends.core.recovery.Recovery;
import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.amends.vault.Vault;
import org.amends.vault.seal.StoreKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The whole `export` command over a real store and a real vault. */
class StoreDayDoorTest {
    private static final Person BOSS = new Person(new PersonId("p-boss"), "李敏", RoleId.SUPERVISOR);
    private final Seeded seeded = new Seeded(5);
    private final StoreSeams seams = new StoreSeams(seeded, seeded, Clock.fixed(Cases.NOW, Stores.ZONE), Stores.ZONE);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path data;
    @TempDir
    private Path usb;

    private void oneCase(StoreKeys keys) {
        Actor by = Cases.CLERK;
        try (StoreSession store = StoreSession.open(data, keys, new StoreSession.Place(Stores.HALL, by, seams))) {
            new Recovery(store.cases(), store.grants(), Packs.policies(), seams.ids(), seams.clock())
                    .open(by, Channel.COUNTER).saved();
        }
    }

    private int export(Optional<StoreKeys> practice, String credentials) {
        StoreDayDoor door = new StoreDayDoor(folder -> Optional.of(new CounterFolder(Stores.HALL, log -> Packs.policies(),
                id -> Optional.of("<html><head><title>{{title}}</title></head><body>{{day}}</body></html>"), practice)),
                new PdfRenderer(Fonts.in(Path.of("assets/fonts"))), seams);
        CommandLine line = new CommandLine(new ExportCommand(door,
                new ByteArrayInputStream(credentials.getBytes(StandardCharsets.UTF_8)), new SystemTerminal()));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute("--data", data.toString(), "--day", "2026-11-23", "--out", usb.toString(),
                "--credentials", "-");
    }

    @Test
    void exportsARealStoreByNameAndPassword() {
        try (StoreKeys keys = Vault.at(data, seams.clock()).setUp(BOSS, "correct horse".toCharArray())) {
            oneCase(keys);
        }
        assertThat(export(Optional.empty(), "李敏\nwrong horse\n")).isEqualTo(2);
        assertThat(err.toString()).contains("姓名或密码不对");
        assertThat(export(Optional.empty(), "李敏\ncorrect horse\n")).isZero();
        assertThat(out.toString()).contains("\"cases\" : 1", "daybook-3702-01-2026-11-23.pdf");
    }

    @Test
    void exportsAPracticeStoreWithoutAsking() {
        StoreKeys keys = Stores.keys();
        oneCase(keys);
        assertThat(export(Optional.of(keys), "")).isZero();
        assertThat(usb.resolve("daybook-3702-01-2026-11-23.xlsx")).exists();
    }

    @Test
    void saysThatTheStoreIsInUse() {
        StoreKeys keys = Stores.keys();
        try (StoreSession open = StoreSession.open(data, keys,
                new StoreSession.Place(Stores.HALL, Cases.CLERK, seams))) {
            assertThat(export(Optional.of(Stores.keys()), "")).isEqualTo(3);
            assertThat(open.events()).isPositive();
        }
        assertThat(err.toString()).contains("正在被使用");
    }
}
