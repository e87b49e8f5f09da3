package org.amends.core.printing.queue;

import java.util.Optional;
import org.amends.core.guide.Sheet;

/** Guides that went out with no case behind them, sealed, by digest (settled 11). Store thread. */
public interface GuideArchive {
    void keep(Sheet sheet);

    Optional<byte[]> find(String digest);
}
