package org.amends.hub.http;

import java.util.List;
import java.util.Map;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Ledger.StreamHead;
import org.amends.journal.segment.StreamId;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/** `GET /v1/streams/{device}/{incarnation}/head`: through where the hub holds a stream. */
public final class HeadEndpoint implements Endpoint {
    private final Ingest ingest;
    private final Signing signing;

    public HeadEndpoint(Ingest ingest, Signing signing) {
        this.ingest = ingest;
        this.signing = signing;
    }

    @Override
    public Reply answer(Asked asked) throws Asked.Refused {
        Ingest.Sender sender = asked.device();
        StreamId stream = BatchEndpoint.stream(asked);
        if (!stream.device().equals(sender.device())) {
            throw new Asked.Refused(ProblemCode.NOT_YOURS);
        }
        StreamHead head = ingest.head(sender, stream).orElseThrow(() -> new Asked.Refused(Problem.at(ProblemCode.UNKNOWN_STREAM, 1)));
        return signing.reply(200, new Signing.Held(stream, head.seq(), head.hash(), "", List.of()), Map.of());
    }
}
