package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

class PdfCleanerTest {

    private static byte[] made(boolean isLocked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            PDDocumentInformation info = new PDDocumentInformation();
            info.setAuthor("Wang Xiulan");
            document.setDocumentInformation(info);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            if (isLocked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void pagesStayAndTheAuthorAndScriptsGo() throws IOException {
        byte[] clean = PdfCleaner.clean(made(false));
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("Wang", "alert");
        try (PDDocument document = Loader.loadPDF(clean)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void lockedOrHarmedFilesAreNone() throws IOException {
        byte[] locked = made(true);
        assertThatThrownBy(() -> PdfCleaner.clean(locked)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PdfCleaner.clean("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
