package org.amends.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes out of a PDF what changes from one setting to the next: dates and the document's id. */
final class FixedPdf {
    private static final Pattern DATES = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*<");

    private FixedPdf() {
    }

    static byte[] of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Calendar fixed = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            fixed.setTimeInMillis(0);
            PDDocumentInformation info = document.getDocumentInformation();
            info.setCreationDate(fixed);
            info.setModificationDate(fixed);
            metadata(document);
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

    /** The packet beside the information dictionary says the dates once more. */
    private static void metadata(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(DATES.matcher(packet).replaceAll("$11970-01-01T00:00:00+00:00<")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
