package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;
import org.amends.fixtures.BaseSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfCopyMarkTest {
    private static final Fonts FONTS = Fonts.in(Path.of("assets/fonts"));
    private static final Sheet SHEET = sheet();
    private final PdfCopyMark mark = new PdfCopyMark(FONTS);

    private static Sheet sheet() {
        SheetFacts facts = new SheetFacts("promise-slip", new SheetFacts.Head("城南供电营业厅", "3702-01-261123-A007-K",
                "2026年11月23日", "王女士：您好！", "下面的事，我们说到做到。"), new SheetFacts.Body("", List.of(),
                List.of(new SheetFacts.Act("上门检查电表读卡口", "11月25日（星期三）17:30前")), List.of(), List.of()),
                new SheetFacts.Next("上门检查电表读卡口", "11月25日（星期三）17:30前"),
                new SheetFacts.Contact("城南供电营业厅", "0532-85550123", "办理编号"));
        return new TemplatePress(new PdfRenderer(FONTS), BaseSheets.policy().hall()::template)
                .press(facts, SheetSize.LARGE, Language.ZH);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyPageSaysThatItIsACopyUnderTheSameNumber() throws IOException {
        byte[] copy = mark.on(SHEET.pdf(), 3);
        try (PDDocument document = Loader.loadPDF(copy)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("补印件 COPY 3");
            }
        }
        assertThat(text(copy)).contains("3702-01-261123-A007-K");
        assertThat(text(copy).replace("补印件 COPY 3", "").replaceAll("\\s", "")).isEqualTo(text(SHEET.pdf()).replaceAll("\\s", ""));
    }

    @Test
    void tagsLanguageAndTitleStayAndTheMarkIsAnArtifact() throws IOException {
        try (PDDocument before = Loader.loadPDF(SHEET.pdf()); PDDocument after = Loader.loadPDF(mark.on(SHEET.pdf(), 2))) {
            assertThat(after.getDocumentCatalog().getLanguage()).isEqualTo(before.getDocumentCatalog().getLanguage());
            assertThat(after.getDocumentInformation().getTitle()).isEqualTo(before.getDocumentInformation().getTitle());
            assertThat(after.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(after.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .hasSameSizeAs(before.getDocumentCatalog().getStructureTreeRoot().getKids());
            PDPage page = after.getPage(0);
            assertThat(new String(page.getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .contains("/Artifact");
            assertThat(page.getCOSObject().containsKey(COSName.STRUCT_PARENTS)).isTrue();
        }
    }

    @Test
    void aMarkedCopyConformsAsItsOriginalDoes() {
        assertThat(Conformance.faults(SHEET.pdf())).isEmpty();
        assertThat(Conformance.faults(mark.on(SHEET.pdf(), 2))).isEmpty();
    }

    @Test
    void theSameKeptPaperAndNumberGiveTheSameBytes() {
        assertThat(mark.on(SHEET.pdf(), 2)).isEqualTo(mark.on(SHEET.pdf(), 2)).isNotEqualTo(mark.on(SHEET.pdf(), 3))
                .hasSizeLessThan(SHEET.pdf().length + 20_000);
    }
}
