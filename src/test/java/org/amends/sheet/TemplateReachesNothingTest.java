package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.amends.core.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template, even of a signed pack, reads no file of this machine and asks no address. */
class TemplateReachesNothingTest {
    private static final String MARKER = "REACHED";
    private final PdfRenderer renderer = new PdfRenderer(Fonts.in(Path.of("assets/fonts")));

    @TempDir
    Path folder;

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String page() throws IOException {
        Path style = folder.resolve("style.css");
        Files.writeString(style, "p:before { content: '" + MARKER + "'; }");
        return "<html lang='en'><head><title>t</title><link rel='stylesheet' type='text/css' href='" + style.toUri()
                + "'/><style>@import url('" + style.toUri() + "'); p { font-family: Amends; }</style></head>"
                + "<body><p>plain</p></body></html>";
    }

    @Test
    void readsNoStyleFromAFile() throws IOException {
        assertThat(text(renderer.render(page(), Map.of(), Language.EN))).contains("plain").doesNotContain(MARKER);
    }

    @Test
    void readsNoFileThroughAnEntity() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, MARKER);
        String page = "<!DOCTYPE html [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>"
                + page().replace("plain", "plain &e;");
        String text;
        try {
            text = text(renderer.render(page, Map.of(), Language.EN));
        } catch (RuntimeException refused) {
            text = "";
        }
        assertThat(text).doesNotContain(MARKER);
    }

    @Test
    void theLibraryAloneWouldReadIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder().withHtmlContent(page().replace("Amends", "serif"), null).toStream(out).run();
        assertThat(text(out.toByteArray())).as("the search can find it").contains(MARKER);
    }
}
