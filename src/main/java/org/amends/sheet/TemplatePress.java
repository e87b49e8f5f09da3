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
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetPress;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Sets sheets from the pack's templates. */
public final class TemplatePress implements SheetPress {
    private final PdfRenderer renderer;
    private final Function<String, Optional<String>> templates;

    /** `templates` gives the HTML of a sheet id. */
    public TemplatePress(PdfRenderer renderer, Function<String, Optional<String>> templates) {
        this.renderer = renderer;
        this.templates = templates;
    }

    @Override
    public Sheet press(SheetFacts facts, SheetSize size, Language language) {
        String html = templates.apply(facts.template())
                .orElseThrow(() -> new Fault(FaultCode.RENDER_FAILED, "no sheet " + facts.template()));
        byte[] pdf = renderer.render(html, SheetModel.of(facts, size, language), language);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Sheet(pdf, digest(pdf), document.getNumberOfPages());
        } catch (IOException e) {
            throw new Fault(FaultCode.RENDER_FAILED, e, facts.template());
        }
    }

    @Override
    public List<byte[]> pictures(Sheet sheet, int dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            PDFRenderer pages = new PDFRenderer(document);
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
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
