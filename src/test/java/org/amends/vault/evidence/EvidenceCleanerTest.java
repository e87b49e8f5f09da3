package org.amends.vault.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.amends.core.evidence.EvidenceMedia;
import org.amends.fixtures.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture stays to the last colour; the place it was taken does not. */
class EvidenceCleanerTest {
    private static final EvidenceCleaner CLEANER = new EvidenceCleaner(pdf -> pdf);

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void aJpegKeepsItsPictureAndWhichWayUpItIs(int turned) {
        byte[] photo = Pictures.jpeg(turned);
        byte[] clean = CLEANER.clean(EvidenceMedia.JPEG, photo).orElseThrow();
        assertThat(text(photo)).contains(Pictures.PLACE);
        assertThat(text(clean)).doesNotContain("GPS");
        assertThat(Pictures.colours(clean)).isEqualTo(Pictures.colours(photo));
        int exif = text(clean).indexOf("Exif");
        assertThat(exif < 0 ? 1 : ExifTurn.of(clean, exif, clean.length)).isEqualTo(turned);
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        byte[] once = CLEANER.clean(EvidenceMedia.JPEG, Pictures.jpeg(6)).orElseThrow();
        assertThat(CLEANER.clean(EvidenceMedia.JPEG, once)).contains(once);
        byte[] png = CLEANER.clean(EvidenceMedia.PNG, Pictures.png()).orElseThrow();
        assertThat(CLEANER.clean(EvidenceMedia.PNG, png)).contains(png);
    }

    @Test
    void aPngKeepsItsPictureAndLosesItsTexts() {
        byte[] clean = CLEANER.clean(EvidenceMedia.PNG, Pictures.png()).orElseThrow();
        assertThat(text(Pictures.png())).contains(Pictures.PLACE);
        assertThat(text(clean)).doesNotContain("GPS");
        assertThat(Pictures.colours(clean)).isEqualTo(Pictures.colours(Pictures.png()));
    }

    /** Every cut but one behind the end mark: harmed, never an exception. */
    @ParameterizedTest
    @EnumSource(value = EvidenceMedia.class, names = {"JPEG", "PNG"})
    void whatIsCutShortIsHarmed(EvidenceMedia media) {
        byte[] whole = CLEANER.clean(media, media == EvidenceMedia.JPEG ? Pictures.jpeg(6) : Pictures.png()).orElseThrow();
        for (int length = 8; length < whole.length; length++) {
            assertThat(CLEANER.clean(media, Arrays.copyOf(whole, length))).as("cut at " + length).isEmpty();
        }
    }

    @Test
    void kindsAreToldByContent() {
        assertThat(EvidenceMedia.of(Pictures.jpeg(1))).contains(EvidenceMedia.JPEG);
        assertThat(EvidenceMedia.of(Pictures.png())).contains(EvidenceMedia.PNG);
        assertThat(EvidenceMedia.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).contains(EvidenceMedia.PDF);
        assertThat(EvidenceMedia.of("MZ program".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(EvidenceMedia.of(new byte[0])).isEmpty();
    }

    @Test
    void aPdfThatIsNoneIsHarmed() {
        EvidenceCleaner strict = new EvidenceCleaner(pdf -> {
            throw new IllegalArgumentException("no pdf");
        });
        assertThat(strict.clean(EvidenceMedia.PDF, new byte[9])).isEqualTo(Optional.empty());
    }
}
