package org.amends.hub.http;

import java.util.Map;
import org.amends.wire.Problem;

/** An answer: status, media type, further headers, body. */
public record Reply(int status, String type, Map<String, String> headers, byte[] body) {

    public Reply {
        headers = Map.copyOf(headers);
    }

    static Reply of(Problem problem) {
        Map<String, String> headers = problem.code().status() == 503 || problem.code().status() == 429 ? Map.of("Retry-After", "30") : Map.of();
        return new Reply(problem.code().status(), Problem.MEDIA_TYPE, headers, problem.bytes());
    }
}
