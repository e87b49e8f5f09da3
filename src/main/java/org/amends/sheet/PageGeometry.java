package org.amends.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.amends.core.guide.PageFit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads from the finished pages where their characters stand. The margins are those of `parts/paper.css`. */
final class PageGeometry extends PDFTextStripper {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double TOP = 10 * POINTS_PER_MM;
    private static final double FOOT = 13 * POINTS_PER_MM;
    private static final double A4_WIDTH = 200 * POINTS_PER_MM;
    private static final double WIDE_SIDE = 15 * POINTS_PER_MM;
    private static final double NARROW_SIDE = 10 * POINTS_PER_MM;
    private static final double FOOT_TYPE = 10.5;
    private static final double SLACK = 1.5;
    private final List<PageFit> pages = new ArrayList<>();
    private double width;
    private double height;
    private double lowest;
    private int outside;

    private PageGeometry() {
    }

    static List<PageFit> of(PDDocument document) throws IOException {
        PageGeometry geometry = new PageGeometry();
        geometry.getText(document);
        return List.copyOf(geometry.pages);
    }

    /** Of the side margin, as the style sets it for each paper. */
    static int sideMillimetres(int paperWidth) {
        return paperWidth * POINTS_PER_MM > A4_WIDTH ? 15 : 10;
    }

    @Override
    protected void startPage(PDPage page) {
        width = page.getMediaBox().getWidth();
        height = page.getMediaBox().getHeight();
        lowest = TOP;
        outside = 0;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() != null && !text.getUnicode().isBlank()) {
            look(text);
        }
        super.processTextPosition(text);
    }

    private void look(TextPosition text) {
        double side = width > A4_WIDTH ? WIDE_SIDE : NARROW_SIDE;
        double left = text.getXDirAdj();
        double base = text.getYDirAdj();
        boolean beside = left < side - SLACK || left + text.getWidthDirAdj() > width - side + SLACK;
        boolean isFoot = base > height - FOOT + SLACK && text.getFontSizeInPt() <= FOOT_TYPE;
        boolean below = !isFoot && base > height - FOOT + SLACK;
        outside += beside || below ? 1 : 0;
        lowest = isFoot ? lowest : Math.max(lowest, base);
    }

    @Override
    protected void endPage(PDPage page) {
        pages.add(new PageFit((int) Math.round(100 * (lowest - TOP) / (height - TOP - FOOT)), outside));
    }
}
