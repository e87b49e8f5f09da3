package org.amends.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Takes out of somebody else's PDF who made it, when and with what, and whatever would act by itself: scripts, actions, files hung on
 * it. The pages stay as they are. Pure.
 */
public final class PdfCleaner {

    private PdfCleaner() {
    }

    /** Throws IllegalArgumentException for bytes that are no whole PDF, or one locked by a password. */
    public static byte[] clean(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw new IllegalArgumentException("locked or empty");
            }
            document.setDocumentInformation(new PDDocumentInformation());
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            for (COSName name : new COSName[] {COSName.METADATA, COSName.OPEN_ACTION, COSName.AA, COSName.NAMES}) {
                catalog.removeItem(name);
            }
            for (PDPage page : document.getPages()) {
                page.getCOSObject().removeItem(COSName.METADATA);
                page.getCOSObject().removeItem(COSName.AA);
                page.getCOSObject().removeItem(COSName.PIECE_INFO);
            }
            document.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException notOne) {
            throw new IllegalArgumentException(notOne);
        }
    }
}
