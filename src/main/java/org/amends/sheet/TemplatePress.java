package org.amends.sheet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.PageFit;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetPress;
import org.amends.core.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Sets sheets from the pack's templates. */
public final class TemplatePress implements SheetPress {
    /** Percent of the last page: beyond the first no closer setting is tried, beyond the second no other break. */
    private static final int ENDS_WELL = 45;
    private static final int SAYS_ENOUGH = 30;
    private final PdfRenderer renderer;
    private final Function<String, Optional<String>> templates;

    /** `templates` gives the HTML of a sheet id. */
    public TemplatePress(PdfRenderer renderer, Function<String, Optional<String>> templates) {
        this.renderer = renderer;
        this.templates = templates;
    }

    @Override
    public Sheet press(SheetFacts facts, SheetLook look, Language language) {
        String html = templates.apply(facts.template())
                .orElseThrow(() -> new Fault(FaultCode.RENDER_FAILED, "no sheet " + facts.template()));
        Function<Setting, Made> make = setting -> made(html, facts, setting);
        Made best = best(make, look, language);
        byte[] pdf = FixedPdf.of(best.pdf());
        return new Sheet(pdf, digest(pdf), best.pages());
    }

    /**
     * With air if that is one page or ends well; closer when that saves a page; else broken before the promises, so that the second
     * page says more than whom to call.
     */
    private static Made best(Function<Setting, Made> make, SheetLook look, Language language) {
        Made roomy = make.apply(new Setting(look, language, Air.ROOMY, Setting.Break.WHERE_IT_FALLS));
        if (roomy.pages() == 1 || roomy.lastFilled() > ENDS_WELL) {
            return roomy;
        }
        for (Air air : List.of(Air.SNUG, Air.TIGHT)) {
            Made closer = make.apply(new Setting(look, language, air, Setting.Break.WHERE_IT_FALLS));
            if (closer.pages() < roomy.pages()) {
                return closer;
            }
        }
        if (roomy.lastFilled() > SAYS_ENOUGH) {
            return roomy;
        }
        Made spread = make.apply(new Setting(look, language, Air.ROOMY, Setting.Break.BEFORE_PROMISES));
        return spread.pages() == roomy.pages() && spread.lastFilled() > roomy.lastFilled() ? spread : roomy;
    }

    /** One try: its pages, and how full the last one is, in percent. */
    private record Made(byte[] pdf, int pages, int lastFilled) {
    }

    private Made made(String html, SheetFacts facts, Setting setting) {
        byte[] pdf = renderer.draft(html, SheetModel.of(facts, setting), setting.language());
        List<PageFit> pages = pages(pdf);
        return new Made(pdf, pages.size(), pages.getLast().filled());
    }

    @Override
    public List<PageFit> fit(Sheet sheet) {
        return pages(sheet.pdf());
    }

    private static List<PageFit> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PageGeometry.of(document);
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, "geometry");
        }
    }

    @Override
    public List<byte[]> pictures(Sheet sheet, int dotsPerInch) {
        return drawn(sheet, 0, Integer.MAX_VALUE, dotsPerInch);
    }

    @Override
    public byte[] picture(Sheet sheet, int page, int dotsPerInch) {
        return drawn(sheet, page, page + 1, dotsPerInch).getFirst();
    }

    private static List<byte[]> drawn(Sheet sheet, int from, int until, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            PDFRenderer pages = new PDFRenderer(document);
            List<byte[]> pictures = new ArrayList<>();
            for (int page = from; page < Math.min(until, document.getNumberOfPages()); page++) {
                BufferedImage image = pages.renderImageWithDPI(page, dotsPerInch);
                ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 16);
                ImageIO.write(image, "png", png);
                pictures.add(png.toByteArray());
            }
            return pictures;
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, "preview");
        }
    }

    private static String digest(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be available", e);
        }
    }
}
