package org.amends.core.evidence;

import java.util.List;

/** Pictures of a piece of evidence for the screen, made in memory: nothing in clear touches a disk (settled 22). Any thread; slow. */
public interface EvidencePictures {
    /** Pages after this one are not shown. */
    int MOST_PAGES = 12;

    /** One PNG for a photo, one for each page of a PDF; empty when it cannot be drawn. */
    List<byte[]> of(EvidenceMedia media, byte[] bytes);
}
