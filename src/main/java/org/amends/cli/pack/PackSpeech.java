package org.amends.cli.pack;

import com.fasterxml.jackson.databind.JsonNode;
import org.amends.cli.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** How the pack commands answer: one JSON on standard output, one sentence on standard error. */
final class PackSpeech {

    private PackSpeech() {
    }

    static void say(CommandSpec spec, JsonNode answer) {
        spec.commandLine().getOut().println(answer.toPrettyString());
        spec.commandLine().getOut().flush();
    }

    static int fail(CommandSpec spec, ExitCode code, String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return code.number();
    }
}
