package org.amends.hub.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amends.hub.ingest.Ingest.Sender;
import org.amends.wire.Problem;
import org.amends.wire.ProblemCode;

/** A request as an endpoint sees it: who sends, the variable pieces of its path, its headers, its body. */
public record Asked(Optional<Sender> sender, List<String> path, Function<String, Optional<String>> headers, InputStream body) {

    /** What cannot be answered but by a problem. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        public Refused(Problem problem) {
            super(problem.code().name());
            this.problem = problem;
        }

        public Refused(ProblemCode code) {
            this(Problem.of(code));
        }

        public Problem problem() {
            return problem;
        }
    }

    public Sender device() throws Refused {
        return sender.orElseThrow(() -> new Refused(ProblemCode.UNKNOWN_CERTIFICATE));
    }

    public Optional<String> header(String name) {
        return headers.apply(name);
    }

    /** A header that must be a whole number. */
    public long number(String name) throws Refused {
        String text = header(name).orElse("");
        if (!text.matches("\\d{1,15}")) {
            throw new Refused(ProblemCode.UNREADABLE);
        }
        return Long.parseLong(text);
    }

    /** The whole body; refused when it is longer. */
    public byte[] body(int most) throws IOException, Refused {
        byte[] read = body.readNBytes(most + 1);
        if (read.length > most) {
            throw new Refused(ProblemCode.TOO_LARGE);
        }
        return read;
    }
}
