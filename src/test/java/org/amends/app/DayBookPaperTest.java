package org.amends.app;

import static org.amends.fixtures.Days.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.customer.Personal;
import org.amends.core.dayend.ExportOrder;
import org.amends.core.dayend.ExportWatch;
import org.amends.core.language.Language;
import org.amends.fixtures.Days;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day book's paper from the real template by the real renderer, read back. */
class DayBookPaperTest {
    @TempDir
    private Path dir;

    private String text(Language language) throws IOException {
        Days days = new Days();
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 11, 0), new CaseEvent.Closed());
        days.acted(days.whole(MONDAY), Days.at(MONDAY, 16, 0),
                new CaseEvent.CarriedOver(Personal.of("<b>等</b> 王秀兰 13800138000 😀 𬭎 龘")));
        days.opened(MONDAY);
        PdfRenderer renderer = new PdfRenderer(Fonts.in(Path.of("assets/fonts")));
        String template = Files.readString(Path.of("assets/packs/cn-base/sheets/daybook.html"));
        DayEndParts.export(renderer, id -> Optional.of(template).filter(t -> id.equals("daybook"))).write(
                new ExportOrder(days.books().of(MONDAY), dir.toString(), language, Set.of(ExportOrder.Format.PDF)),
                new ToTheEnd());
        try (PDDocument pdf = Loader.loadPDF(dir.resolve("daybook-3702-01-2026-11-23.pdf").toFile())) {
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            return pdf.getDocumentInformation().getTitle() + "\n" + new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void tellsTheDayInChineseWithAnExactTextLayer() throws IOException {
        assertThat(text(Language.ZH)).startsWith("日结单").contains("市南供电营业厅", "2026-11-23", "未封存", "王女士",
                "<b>等</b>", "138****8000", "𬭎", "未结，未说明", "值班经理签字").doesNotContain("秀兰", "13800138000");
    }

    @Test
    void tellsTheDayInEnglish() throws IOException {
        assertThat(text(Language.EN)).startsWith("Day book").contains("not sealed", "Ms 王", "Supervisor's signature");
    }

    /** Never stops. */
    private static final class ToTheEnd implements ExportWatch {
        @Override
        public void progress(int done, int of) {
            assertThat(done).isLessThanOrEqualTo(of);
        }

        @Override
        public boolean isStopped() {
            return false;
        }
    }
}
