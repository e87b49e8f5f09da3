package org.amends.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.printing.queue.CopyMark;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes into the top margin of every page that it is a copy, and which one; what stands on the page is not touched, its tags
 * neither: the mark is an artifact of the page. Equal input gives equal bytes. Any thread.
 */
public final class PdfCopyMark implements CopyMark {
    private static final String WORDS = "补印件 COPY ";
    private static final float POINTS = 13;
    /** From the page's edge: outside the text's own space, inside what every laser printer prints. */
    private static final float DOWN = 20;
    private static final float RIGHT = 24;
    private static final float AIR = 3;

    private final Fonts fonts;

    public PdfCopyMark(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public byte[] on(byte[] pdf, int copy) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFont font = PDType0Font.load(document, fonts.bold().toFile());
            for (PDPage page : document.getPages()) {
                mark(document, page, font, WORDS + copy);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + (1 << 14));
            document.save(out);
            return FixedPdf.of(out.toByteArray());
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, "copy");
        }
    }

    private static void mark(PDDocument document, PDPage page, PDFont font, String words) throws IOException {
        PDRectangle box = page.getMediaBox();
        float width = font.getStringWidth(words) / 1000 * POINTS;
        float x = box.getUpperRightX() - RIGHT - width;
        float y = box.getUpperRightY() - DOWN - POINTS;
        try (PDPageContentStream pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(artifact()));
            pen.setLineWidth(1);
            pen.addRect(x - 2 * AIR, y - 2 * AIR, width + 4 * AIR, POINTS + 3 * AIR);
            pen.stroke();
            pen.beginText();
            pen.setFont(font, POINTS);
            pen.newLineAtOffset(x, y);
            pen.showText(words);
            pen.endText();
            pen.endMarkedContent();
        }
    }

    private static COSDictionary artifact() {
        COSDictionary artifact = new COSDictionary();
        artifact.setName(COSName.TYPE, "Pagination");
        artifact.setName(COSName.SUBTYPE, "Header");
        return artifact;
    }
}
