package org.amends.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amends.app.folder.PracticeFolder;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.casefile.Recorded;
import org.amends.core.casefile.Status;
import org.amends.core.caseload.CaseQuery;
import org.amends.core.caseload.CaseRow;
import org.amends.fixtures.Cases;
import org.amends.fixtures.PublishedSchema;
import org.amends.fixtures.Seeded;
import org.amends.fixtures.Stores;
import org.amends.store.StoreSeams;
import org.amends.store.StoreSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole recovery through the real desk, headless, and what is on disk when it has ended. */
class PlayedRecoveryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void leavesOnDiskWhatTheScreenSaid() throws Exception {
        Program program = new Program(folder);
        Path out = folder.resolve("played");
        Program.Ended play = program.run("play", "--out", out.toString(), "--scenario", "outage-frequent");
        assertThat(play.code()).as(play.err()).isZero();
        JsonNode report = JSON.readTree(out.resolve("play.json").toFile());
        assertThat(PublishedSchema.named("play").faults(report)).isEmpty();
        assertThat(report.at("/plays/1/count/keys").asInt()).isGreaterThan(20);

        exported(program, out);
        kept(out.resolve("data/practice"), out.resolve("sheets"));
    }

    @Test
    void endsWithOneAndASentenceWhenTheScreenSaysOtherwise() throws Exception {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"name": "own", "title": {"zh": "走样", "en": "Astray"}, "moves": [
                {"await": "today"}, {"press": "F2"}, {"expect": "家里或现场有没有危险"}, {"press": "Enter"},
                {"expect": "请给客户泡茶", "at": "refusal"}]}""");
        Program.Ended play = new Program(folder).run("play", "--out", folder.resolve("astray").toString(),
                "--scenario", own.toString());
        assertThat(play.code()).isEqualTo(1);
        assertThat(play.err()).contains("own, move 5", "expected \"请给客户泡茶\" at refusal",
                "but there it says: 先问安全");
        assertThat(folder.resolve("astray/own/astray.png")).isNotEmptyFile();
        assertThat(folder.resolve("astray/play.json")).doesNotExist();
    }

    private static void exported(Program program, Path out) throws Exception {
        String day = LocalDate.now(Clock.system(Stores.ZONE)).toString();
        Program.Ended export = program.run("export", "--data", out.resolve("data/practice").toString(), "--day", day,
                "--out", out.resolve("again").toString());
        assertThat(export.code()).as(export.err()).isZero();
        JsonNode said = JSON.readTree(export.out());
        assertThat(said.path("cases").asInt()).isEqualTo(1);
        assertThat(said.at("/given/minor").asLong()).isEqualTo(3000);
    }

    private static void kept(Path data, Path sheets) throws Exception {
        Seeded seeded = new Seeded(9);
        Clock clock = Clock.system(Stores.ZONE);
        try (StoreSession store = StoreSession.open(data, new PracticeFolder(data, clock).open().keys(),
                new StoreSession.Place(PracticeFolder.hall(Stores.ZONE), Cases.CLERK,
                        new StoreSeams(seeded, seeded, clock, Stores.ZONE)))) {
            List<CaseRow> rows = store.cases().rows(CaseQuery.opened(Instant.EPOCH, Instant.MAX));
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.ref().number().text()).startsWith("9999-01-");
                assertThat(row.status()).isEqualTo(Status.CLOSED);
            });
            CaseFile file = store.cases().find(rows.getFirst().ref().id()).orElseThrow();
            assertThat(file.intake().customer().name().shown()).isEqualTo("王建国");
            assertThat(file.intake().complaint().orElseThrow().words().shown()).contains("怎么老停电");
            assertThat(file.resolution().awards().goodwillTotal("CNY").minor()).isEqualTo(3000);
            assertThat(store.cases().history(file.ref().id()).stream().map(Recorded::event))
                    .hasAtLeastOneElementOfType(CaseEvent.SheetIssued.class)
                    .last().isInstanceOf(CaseEvent.Closed.class);
            CaseEvent.SheetIssued issued = file.closing().paper().issued().getFirst();
            assertThat(issued.way()).isEqualTo(CaseEvent.SheetIssued.Way.PRINTED);
            assertThat(store.papers().find(file.ref().id(), issued.digest()).orElseThrow()).isEqualTo(printed(sheets));
        }
    }

    private static byte[] printed(Path sheets) throws IOException {
        try (Stream<Path> files = Files.list(sheets)) {
            return Files.readAllBytes(files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow());
        }
    }
}
