package org.amends.hub.courier;

import java.io.IOException;
import java.util.Map;
import org.amends.hub.http.Asked;
import org.amends.hub.http.Endpoint;
import org.amends.hub.http.Reply;
import org.amends.wire.CourierFile;
import org.amends.wire.ProblemCode;

/** `POST /v1/courier`: a whole carried file, brought by any device of the same company; the file's own signature says whose it is. */
public final class CourierEndpoint implements Endpoint {
    /** Of a carried file. */
    public static final String FILE = "application/vnd.amends.courier";
    /** Of the answer to it. */
    public static final String ANSWER = "application/vnd.amends.courier-answer";

    private final CourierDesk desk;

    public CourierEndpoint(CourierDesk desk) {
        this.desk = desk;
    }

    @Override
    public Reply answer(Asked asked) throws IOException, Asked.Refused {
        String tenant = asked.device().tenant();
        if (!asked.header("Content-Type").map(FILE::equalsIgnoreCase).orElse(false)) {
            throw new Asked.Refused(ProblemCode.WRONG_TYPE);
        }
        byte[] file = asked.body(CourierFile.LONGEST);
        if (CourierFile.read(file).filter(read -> !read.from().tenant().equals(tenant)).isPresent()) {
            throw new Asked.Refused(ProblemCode.NOT_YOURS);
        }
        return switch (desk.take(file)) {
            case CourierDesk.Result.Answered answered -> new Reply(200, ANSWER, Map.of(), answered.answer());
            case CourierDesk.Result.Not(var why) -> throw new Asked.Refused(why == CourierDesk.Why.BENT ? ProblemCode.UNREADABLE
                    : ProblemCode.NOT_YOURS);
        };
    }
}
