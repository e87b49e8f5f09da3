package org.amends.sheet;

import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.language.Language;

/** What the renderer's library alone takes for the very page a sheet is made of: the other side of a comparison, for nothing else. */
public final class BareRun {
    private final PdfRenderer renderer;
    private final Fonts fonts;

    public BareRun(PdfRenderer renderer, Fonts fonts) {
        this.renderer = renderer;
        this.fonts = fonts;
    }

    /** The page the library is to set. */
    public String page(String template, SheetFacts facts, SheetLook look, Language language) {
        return renderer.html(template, SheetModel.of(facts, new Setting(look, language, Air.ROOMY, Setting.Break.WHERE_IT_FALLS)));
    }

    /** A PDF without tags, colours' profile or anything of ours; its size is of no meaning. */
    public byte[] set(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        try {
            new PdfRendererBuilder().withHtmlContent(page, null).toStream(out).useSVGDrawer(new BatikSVGDrawer())
                    .useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.CHINA))
                    .useFont(fonts.regular().toFile(), "Amends", 400, FontStyle.NORMAL, true)
                    .useFont(fonts.bold().toFile(), "Amends", 700, FontStyle.NORMAL, true)
                    .useFont(fonts.rare().toFile(), "AmendsRare", 400, FontStyle.NORMAL, true).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, "bare");
        }
    }
}
