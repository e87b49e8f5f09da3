package org.amends.vault.evidence;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amends.core.evidence.EvidenceMedia;

/**
 * Takes the metadata out of a file by what it is. `pdf` cleans a PDF and throws IllegalArgumentException for one that is none. Any thread.
 */
public record EvidenceCleaner(UnaryOperator<byte[]> pdf) {

    /** The bytes without metadata, or empty when the file is not whole. */
    public Optional<byte[]> clean(EvidenceMedia media, byte[] file) {
        try {
            return Optional.of(switch (media) {
                case JPEG -> JpegCleaner.clean(file);
                case PNG -> PngCleaner.clean(file);
                case PDF -> pdf.apply(file);
            });
        } catch (NotThisFormat | IllegalArgumentException harmed) {
            return Optional.empty();
        }
    }
}
