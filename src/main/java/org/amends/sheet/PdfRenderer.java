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
    /** Rounds after which setting a page has become about as fast as it gets within a second or two. */
    private static final int WARM = 5;
    private final Mustache.Compiler templates;

    private final Fonts fonts;
    private @Nullable Typefaces typefaces;

    public PdfRenderer(Fonts fonts) {
        XRLog.setLoggingEnabled(false);
        this.fonts = fonts;
        this.templates = Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true)
                .withFormatter(value -> typefaces().readable(Printable.of(String.valueOf(value))));
    }

    public byte[] render(String template, Map<String, Object> model, Language language) {
        return FixedPdf.of(draft(template, model, language));
    }

    /** The same pages, with dates and an id that change from one setting to the next: to look whether they fit. */
    byte[] draft(String template, Map<String, Object> model, Language language) {
        return pdf(html(template, model), language);
    }

    /** Sets a page that nobody sees, with both weights, a list, a picture and Chinese to break, so that the next one finds all it needs warm. */
    public void prime() {
        String page = "<html lang='zh'><head><title>{{word}}</title><style>@page { size: A5; } body { font-family: Amends, AmendsRare; }"
                + " svg { display: inline-block; width: 9pt; height: 9pt; }</style></head><body><h1>{{word}}</h1><ol><li>{{word}}</li></ol>"
                + "<p>" + QrCode.svg("1") + "</p></body></html>";
        for (int time = 0; time < WARM; time++) {
            render(page, Map.of("word", "告知单，第一张也快。A sheet.".repeat(WARM * WARM)), Language.ZH);
        }
    }

    /** The filled page; a missing value is named. */
    String html(String template, Map<String, Object> model) {
        try {
            return templates.compile(template).execute(model);
        } catch (MustacheException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, String.valueOf(e.getMessage()));
        }
    }

    /** A template reaches no file and no address: pictures stand in the page itself. */
    private static boolean isWithin(String address, ExternalResourceType type) {
        return address != null && address.startsWith("data:image/");
    }

    private synchronized Typefaces typefaces() {
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
