package org.amends.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.amends.fixtures.PublishedSchema;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole desk under another regulator's pack: set up, danger, a recovery, its sheet, the sealed and exported day, practice; in English and pounds. */
class OtherRegulatorPlayedTest {
    private static final Path SCENARIO = Path.of("src/test/resources/scenarios/uk-gsop.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void worksInEnglishAndPoundsFromSetUpToTheExportedDay() throws Exception {
        Path out = folder.resolve("played");
        Program.Ended play = new Program(folder).run("play", "--out", out.toString(), "--scenario", SCENARIO.toString());
        assertThat(play.code()).as(play.err()).isZero();
        JsonNode report = JSON.readTree(out.resolve("play.json").toFile());
        assertThat(PublishedSchema.named("play").faults(report)).isEmpty();

        assertThat(text(only(out.resolve("sheets"), ".pdf"))).contains("Leeds Customer Centre", "£40.00",
                "Electricity (Standards of Performance) Regulations 2015", "unverified")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(text(only(out.resolve("day"), ".pdf"))).contains("Day book", "£40.00").doesNotContainPattern("\\p{IsHan}");
        assertThat(Files.readString(only(out.resolve("day"), "-sums.csv")))
                .contains("Entitlement by rule,An appointment missed,1,GBP,40.00");
        JsonNode day = JSON.readTree(only(out.resolve("day"), ".json").toFile());
        assertThat(PublishedSchema.named("daybook").faults(day)).isEmpty();
        assertThat(day.toString()).contains("GBP").doesNotContain("CNY");
        assertThat(out.resolve("data/practice-uk-gsop")).as("practice of its own, in pounds").isDirectory();
    }

    @Test
    void hearsBlameInItsOwnLanguage() throws Exception {
        Path text = Files.writeString(folder.resolve("said.txt"), "You need to calm down first.");
        Program.Ended guard = new Program(folder).run("guard", "--pack", "assets/packs/uk-gsop", "--text", text.toString());
        assertThat(guard.code()).as(guard.err()).isEqualTo(1);
        assertThat(guard.out()).contains("I can hear how much trouble this has been.");
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
