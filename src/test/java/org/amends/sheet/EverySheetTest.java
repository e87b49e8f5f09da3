package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.core.guide.PageFit;
import org.amends.core.guide.Paper;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;
import org.amends.core.policy.HallBook;
import org.amends.fixtures.BaseSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sheet of the base pack in both languages and all sizes, on A4 and on A5; the PDFs stay in target/sheets to be looked at. */
class EverySheetTest {
    /** Every seventh is prime to the twelve looks of a sheet, so each look and each sheet comes; `-Damends.sheets.every=1` sets them all. */
    private static final int EVERY = Integer.getInteger("amends.sheets.every", 7);
    private static final int MOST_BYTES = 80 * 1024;
    private static final HallBook PACK = BaseSheets.policy().hall();
    private final TemplatePress press = new TemplatePress(new PdfRenderer(Fonts.in(Path.of("assets/fonts"))), PACK::template);

    static Stream<Arguments> sheets() {
        List<Arguments> all = PACK.templates().keySet().stream().filter(id -> !id.equals("daybook")).sorted()
                .flatMap(id -> looks().flatMap(look -> Arrays.stream(Language.values())
                        .map(language -> Arguments.of(id, look.size(), look.paper(), language)))).toList();
        return IntStream.range(0, all.size()).filter(i -> i % EVERY == 0).mapToObj(all::get);
    }

    private static Stream<SheetLook> looks() {
        return Arrays.stream(Paper.values()).flatMap(paper -> Arrays.stream(SheetSize.values())
                .map(size -> new SheetLook(size, paper)));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("sheets")
    void fitsItsPaperAndEndsWithWhomToCallUnderOtherWords(String id, SheetSize size, Paper paper, Language language)
            throws IOException {
        Sheet sheet = press.press(SheetExamples.of(id, language), new SheetLook(size, paper), language);
        Files.createDirectories(Path.of("target/sheets"));
        Files.write(Path.of("target/sheets", id + "-" + paper + "-" + size + "-" + language + ".pdf"), sheet.pdf());
        List<PageFit> pages = press.fit(sheet);
        assertThat(pages).hasSize(sheet.pages()).allSatisfy(page -> assertThat(page.outside()).isZero());
        assertThat(pages.getLast().filled()).isGreaterThan(PageFit.LEAST_LAST);
        assertThat(sheet.pdf().length).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(Conformance.faults(sheet.pdf())).as("PDF/A-2a and PDF/UA-1").isEmpty();
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            String text = last.getText(document);
            assertThat(text).contains(SheetExamples.PHONE);
            assertThat(text.indexOf(SheetExamples.PHONE)).as("more than the contact on the last page").isGreaterThan(60);
            assertThat(new PDFTextStripper().getText(document)).doesNotContainPattern("[\u2E80-\u2FDF\uF900-\uFAFF]");
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(
                    paper == Paper.A5 ? size == SheetSize.XLARGE ? 8 : 6 : size == SheetSize.STANDARD ? 2 : 3);
        }
    }
}
