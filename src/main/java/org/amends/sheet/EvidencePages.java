package org.amends.sheet;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.core.evidence.EvidencePictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws evidence small enough for the screen; a photo of any size is thinned out while it is read, so it never fills the memory. */
public final class EvidencePages implements EvidencePictures {
    private static final int DPI = 96;
    private static final int LONGEST = 1400;
    private static final byte[] TURN_HEAD = "Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1);
    /** From the head's end to the turn's value, in the one Exif entry that the cleaning leaves. */
    private static final int TO_TURN = 14;

    @Override
    public List<byte[]> of(EvidenceMedia media, byte[] bytes) {
        try {
            return media == EvidenceMedia.PDF ? pages(bytes) : List.of(photo(bytes));
        } catch (IOException | IllegalArgumentException cannotBeDrawn) {
            return List.of();
        }
    }

    private static List<byte[]> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
                pages.add(png(renderer.renderImageWithDPI(page, DPI)));
            }
            return pages;
        }
    }

    private static byte[] photo(byte[] bytes) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int thin = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST);
                ImageReadParam thinned = reader.getDefaultReadParam();
                thinned.setSourceSubsampling(thin, thin, 0, 0);
                return png(upright(reader.read(0, thinned), turn(bytes)));
            } finally {
                reader.dispose();
            }
        }
    }

    /** The orientation the cleaning left in a photo: 1 (upright) where none is told. */
    private static int turn(byte[] bytes) {
        for (int i = 0; i + TURN_HEAD.length + TO_TURN + 2 <= Math.min(bytes.length, 64); i++) {
            if (java.util.Arrays.equals(bytes, i, i + TURN_HEAD.length, TURN_HEAD, 0, TURN_HEAD.length)) {
                return ByteBuffer.wrap(bytes).getShort(i + TURN_HEAD.length + TO_TURN);
            }
        }
        return 1;
    }

    private static BufferedImage upright(BufferedImage image, int turn) {
        int quarters = switch (turn) {
            case 5, 6 -> 1;
            case 3, 4 -> 2;
            case 7, 8 -> 3;
            default -> 0;
        };
        if (quarters == 0) {
            return image;
        }
        boolean lies = quarters % 2 == 1;
        int width = lies ? image.getHeight() : image.getWidth();
        int height = lies ? image.getWidth() : image.getHeight();
        AffineTransform turned = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turned.quadrantRotate(quarters);
        turned.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        BufferedImage up = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = up.createGraphics();
        graphics.drawImage(image, turned, null);
        graphics.dispose();
        return up;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 16);
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
