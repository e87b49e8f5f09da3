package org.amends.sheet;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.language.Language;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * A template and what fills it, to PDF/A-2a and PDF/UA with an exact text layer. Values are escaped; a value the template
 * wants and the model lacks is a Fault that names it. Equal input gives equal bytes. Any thread, one sheet at a time.
 */
public final class PdfRenderer {
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final Mustache.Compiler TEMPLATES = Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true)
            .withFormatter(value -> Printable.of(String.valueOf(value)));

    private final Fonts fonts;
    private @Nullable Typefaces typefaces;

    public PdfRenderer(Fonts fonts) {
        XRLog.setLoggingEnabled(false);
        this.fonts = fonts;
    }

    public byte[] render(String template, Map<String, Object> model, Language language) {
        return FixedPdf.of(pdf(html(template, model), language));
    }

    /** The filled page; a missing value is named. */
    String html(String template, Map<String, Object> model) {
        try {
            return TEMPLATES.compile(template).execute(model);
        } catch (MustacheException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, String.valueOf(e.getMessage()));
        }
    }

    /** A template reaches no file and no address: pictures stand in the page itself. */
    private static boolean isWithin(String address, ExternalResourceType type) {
        return address != null && address.startsWith("data:image/");
    }

    private Typefaces typefaces() {
        if (typefaces == null) {
            typefaces = new Typefaces(fonts);
        }
        return typefaces;
    }

    /** One at a time: the fonts are shared. */
    private synchronized byte[] pdf(String html, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        Locale locale = language == Language.ZH ? Locale.CHINA : Locale.ENGLISH;
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withHtmlContent(html, null).toStream(out).useSVGDrawer(new BatikSVGDrawer())
                    .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(locale));
            typefaces().lend(builder, document);
            builder.useExternalResourceAccessControl(PdfRenderer::isWithin,
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(PdfRenderer::isWithin,
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.useColorProfile(COLOURS);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.withProducer("Amends");
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, "pdf");
        }
    }
}
