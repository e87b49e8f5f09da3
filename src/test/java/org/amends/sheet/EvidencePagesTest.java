package org.amends.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.fixtures.Pictures;
import org.amends.vault.evidence.EvidenceCleaner;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class EvidencePagesTest {
    private static final EvidencePages PAGES = new EvidencePages();

    @Test
    void photoTakenUprightStandsUpright() throws IOException {
        BufferedImage plain = read(Pictures.jpeg(1));
        byte[] clean = new EvidenceCleaner(pdf -> pdf).clean(EvidenceMedia.JPEG, Pictures.jpeg(6)).orElseThrow();
        BufferedImage turned = read(PAGES.of(EvidenceMedia.JPEG, clean).getFirst());
        assertThat(turned.getWidth()).isEqualTo(plain.getHeight());
        assertThat(turned.getHeight()).isEqualTo(plain.getWidth());
        BufferedImage upright = read(PAGES.of(EvidenceMedia.JPEG, Pictures.jpeg(1)).getFirst());
        assertThat(turned.getRGB(turned.getWidth() - 1, 0)).isEqualTo(upright.getRGB(0, 0));
    }

    @Test
    void largePhotoIsThinnedOut() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(6000, 300, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        assertThat(read(PAGES.of(EvidenceMedia.PNG, png.toByteArray()).getFirst()).getWidth()).isEqualTo(1500);
    }

    @Test
    void documentShowsItsFirstPagesAndNoMore() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 20; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        assertThat(PAGES.of(EvidenceMedia.PDF, out.toByteArray())).hasSize(12);
    }

    @Test
    void whatCannotBeDrawnGivesNoPicture() {
        assertThat(PAGES.of(EvidenceMedia.JPEG, new byte[] {1, 2, 3})).isEmpty();
        assertThat(PAGES.of(EvidenceMedia.PDF, new byte[] {1, 2, 3})).isEmpty();
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
