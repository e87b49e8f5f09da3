package org.amends.cli.store;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.amends.cli.ExitCode;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.opening.NoCredentials;
import picocli.CommandLine.Model.CommandSpec;

/** One run of one of these commands: opens, does, says, closes. */
final class CareRun {
    private final StoreCare door;
    private final InputStream standardInput;
    private final CredentialsInput.Terminal terminal;

    CareRun(StoreCare door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.door = door;
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    /** Exit code of `work`, or that nobody could come in. */
    int on(StoreOptions options, CommandSpec spec, ToIntFunction<StoreCare.Care> work) {
        StoreMessages say = options.messages();
        if (!Files.isDirectory(options.data())) {
            return bad(spec, say.text("data.missing", options.data()));
        }
        return in(options, spec, input -> door.open(options.data(), input), work);
    }

    /** The same with another way in. */
    int in(StoreOptions options, CommandSpec spec, Function<CredentialsInput, StoreCare.Opening> opening,
            ToIntFunction<StoreCare.Care> work) {
        StoreMessages say = options.messages();
        try {
            return switch (opening.apply(new CredentialsInput(options.credentials(), standardInput, terminal))) {
                case StoreCare.Refused refused -> bad(spec, say.refusal(refused.refusal()));
                case StoreCare.Opened opened -> {
                    try (StoreCare.Care care = opened.care()) {
                        yield work.applyAsInt(care);
                    }
                }
                case StoreCare.Restored restored -> RestoreReport.told(restored.what(), "restore", spec, say);
            };
        } catch (NoCredentials none) {
            return bad(spec, say.credentials(none));
        }
    }

    static int bad(CommandSpec spec, String sentence) {
        warn(spec, sentence);
        return ExitCode.BAD_INPUT.number();
    }

    static void warn(CommandSpec spec, String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }

    static void print(CommandSpec spec, String json) {
        spec.commandLine().getOut().println(json);
        spec.commandLine().getOut().flush();
    }
}
