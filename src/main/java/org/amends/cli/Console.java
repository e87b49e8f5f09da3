package org.amends.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The two streams of a command: JSON on standard output, sentences for people on standard error, both UTF-8 whatever the
 * system's own charset. The only class that touches the standard streams.
 */
public record Console(PrintWriter out, PrintWriter err) {

    /** The streams this process was started with. */
    public static Console ofThisProcess() {
        return new Console(writer(System.out), writer(System.err));
    }

    /** One sentence for people. */
    public void say(String sentence) {
        err.println(sentence);
        err.flush();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
