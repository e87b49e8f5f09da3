package org.amends.hub.http;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.hub.ingest.Ingest;
import org.amends.hub.ingest.Outcome;
import org.amends.journal.segment.StreamId;
import org.amends.wire.Batch;
import org.amends.wire.BatchBody;
import org.amends.wire.Limits;
import org.amends.wire.ProblemCode;

/** `POST /v1/streams/{device}/{incarnation}/batches`. */
public final class BatchEndpoint implements Endpoint {
    /** One stream's path. */
    public static final String STREAM = "/v1/streams/([0-9a-f-]{36})/([0-9a-f-]{36})";
    private static final String MEDIA_TYPE = "application/vnd.amends.events+ndjson;v=1";
    private static final String HASH = "[0-9a-f]{64}";

    private final Ingest ingest;
    private final Signing signing;
    private final Meter meter;

    public BatchEndpoint(Ingest ingest, Signing signing, Meter meter) {
        this.ingest = ingest;
        this.signing = signing;
        this.meter = meter;
    }

    static StreamId stream(Asked asked) throws Asked.Refused {
        try {
            return new StreamId(UUID.fromString(asked.path().get(0)), UUID.fromString(asked.path().get(1)));
        } catch (IllegalArgumentException noName) {
            throw new Asked.Refused(ProblemCode.UNREADABLE);
        }
    }

    @Override
    public Reply answer(Asked asked) throws IOException, Asked.Refused {
        Ingest.Sender sender = asked.device();
        if (asked.number("Amends-Protocol") < 1) {
            throw new Asked.Refused(ProblemCode.TOO_OLD);
        }
        boolean isOurs = asked.header("Content-Type").map(type -> type.replace(" ", "").equalsIgnoreCase(MEDIA_TYPE)).orElse(false)
                && asked.header("Content-Encoding").map("gzip"::equalsIgnoreCase).orElse(false);
        if (!isOurs) {
            throw new Asked.Refused(ProblemCode.WRONG_TYPE);
        }
        byte[] body = asked.body(Limits.V1.packed());
        String digest = BatchBody.digest(body);
        String prev = asked.header("Amends-Prev").orElse("");
        if (!asked.header("Content-Digest").map(digest::equals).orElse(false) || !prev.matches(HASH)) {
            throw new Asked.Refused(ProblemCode.UNREADABLE);
        }
        Batch batch = new Batch(stream(asked), Math.max(1, asked.number("Amends-First")), prev, unpacked(body));
        return switch (ingest.take(sender, batch)) {
            case Outcome.Refused(var problem) -> throw new Asked.Refused(problem);
            case Outcome.Held held -> held(batch, held, digest);
        };
    }

    private Reply held(Batch batch, Outcome.Held held, String digest) {
        boolean isReplay = held.novelty() == Outcome.Novelty.REPLAYED;
        meter.took(isReplay ? 0 : batch.events().size(), held.aside().size());
        return signing.reply(isReplay ? 200 : 201, new Signing.Held(batch.stream(), held.through(), held.hash(), digest, held.aside()),
                isReplay ? Map.of("Idempotent-Replayed", "true") : Map.of());
    }

    private static List<byte[]> unpacked(byte[] body) throws Asked.Refused {
        try {
            return BatchBody.unpack(body, Limits.V1);
        } catch (BatchBody.Unfit unfit) {
            throw new Asked.Refused(unfit.code());
        }
    }
}
