package org.amends.core.guide;

import java.util.Optional;

/** Sheets that went out, sealed, by digest: reprints use the very bytes (settled 11). Store thread. */
public interface PaperArchive {
    void keep(Sheet sheet);

    Optional<byte[]> find(String digest);
}
