package org.amends.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Takes out of a PDF what changes from one setting to the next: dates and the document's id. */
final class FixedPdf {

    private FixedPdf() {
    }

    static byte[] of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Calendar fixed = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            fixed.setTimeInMillis(0);
            PDDocumentInformation info = document.getDocumentInformation();
            info.setCreationDate(fixed);
            info.setModificationDate(fixed);
            COSArray id = new COSArray();
            id.add(new COSString(new byte[16]));
            id.add(new COSString(new byte[16]));
            document.getDocument().getTrailer().setItem(COSName.ID, id);
            document.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, "pdf");
        }
    }
}
