package org.amends.journal.salvage;

import java.io.IOException;
import java.util.List;
import javax.crypto.SecretKey;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.journal.file.StoreFiles;
import org.amends.journal.segment.Segment;
import org.jspecify.annotations.Nullable;

/** Reads pieces again, with the segment last read kept open. */
final class Reading implements AutoCloseable {
    private final List<StoreFiles> sources;
    private final SecretKey key;
    private @Nullable Segment open;
    private int source = -1;
    private String name = "";

    Reading(List<StoreFiles> sources, SecretKey key) {
        this.sources = sources;
        this.key = key;
    }

    byte[] at(Piece piece, long seq) throws IOException {
        if (open == null || source != piece.source() || !name.equals(piece.segment())) {
            close();
            open = Segment.open(sources.get(piece.source()).open(piece.segment()), key)
                    .orElseThrow(() -> new Fault(FaultCode.STORE_FAILED, piece.segment()));
            source = piece.source();
            name = piece.segment();
        }
        open.endAt(piece.at());
        return open.next(seq).orElseThrow(() -> new Fault(FaultCode.STORE_FAILED, piece.segment()));
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
