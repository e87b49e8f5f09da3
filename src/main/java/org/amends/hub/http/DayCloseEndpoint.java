package org.amends.hub.http;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.hub.dayclose.DayCloses;
import org.amends.wire.Ack;
import org.amends.wire.BatchBody;
import org.amends.wire.DayClose;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/** `POST /v1/streams/{device}/{incarnation}/day-close`: the same, signed by the hub too, or what is missing. */
public final class DayCloseEndpoint implements Endpoint {
    private static final int MOST = 4096;
    private final DayCloses closes;
    private final Signing signing;

    public DayCloseEndpoint(DayCloses closes, Signing signing) {
        this.closes = closes;
        this.signing = signing;
    }

    @Override
    public Reply answer(Asked asked) throws IOException, Asked.Refused {
        byte[] body = asked.body(MOST);
        DayClose day = DayClose.read(body).filter(read -> java.util.Arrays.equals(read.bytes(), body))
                .orElseThrow(() -> new Asked.Refused(ProblemCode.UNREADABLE));
        if (!day.stream().equals(BatchEndpoint.stream(asked))) {
            throw new Asked.Refused(ProblemCode.NOT_YOURS);
        }
        Optional<Problem> problem = closes.close(asked.device(), day, signature(asked));
        if (problem.isPresent()) {
            throw new Asked.Refused(problem.get());
        }
        return signing.reply(200, new Signing.Held(day.stream(), day.through(), day.hash(), BatchBody.digest(body), List.of()), Map.of());
    }

    private static byte[] signature(Asked asked) throws Asked.Refused {
        try {
            return Base64.getDecoder().decode(asked.header(Ack.SIGNATURE).orElse(""));
        } catch (IllegalArgumentException notBase64) {
            throw new Asked.Refused(ProblemCode.UNREADABLE);
        }
    }
}
