package org.amends.core.evidence;

import java.util.Optional;

/** The kinds of file taken as evidence, told by their first bytes and never by their name. */
public enum EvidenceMedia {
    JPEG(0xff, 0xd8, 0xff),
    PNG(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
    PDF('%', 'P', 'D', 'F', '-');

    private final int[] begin;

    EvidenceMedia(int... begin) {
        this.begin = begin;
    }

    /** What these bytes are, or empty when they are none of these. */
    public static Optional<EvidenceMedia> of(byte[] bytes) {
        for (EvidenceMedia media : values()) {
            if (media.begins(bytes)) {
                return Optional.of(media);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if ((bytes[i] & 0xff) != begin[i]) {
                return false;
            }
        }
        return true;
    }
}
