package org.amends.print.ipp;

import java.io.IOException;
import org.amends.core.guide.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Which paper a PDF is set on: a kept one is printed on its own, whatever the hall has since. */
public final class PdfPaper {
    /** Points across; between A5 (420) and A4 (595). */
    private static final float A5_AT_MOST = 500;

    private PdfPaper() {
    }

    public static Paper of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document);
        }
    }

    public static Paper of(PDDocument document) {
        return document.getPage(0).getMediaBox().getWidth() < A5_AT_MOST ? Paper.A5 : Paper.A4;
    }
}
