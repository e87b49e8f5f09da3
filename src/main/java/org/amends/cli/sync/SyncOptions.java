package org.amends.cli.sync;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.amends.cli.ExitCode;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.language.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all these commands take, and one run of one of them. */
final class SyncOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the counter's data folder 数据目录")
    private Path data;

    @Option(names = "--language", defaultValue = "zh", paramLabel = "zh|en", description = "of the sentences 语言: zh, en")
    private String language;

    @Option(names = "--credentials", defaultValue = "", paramLabel = "FILE|-",
            description = "two lines, name and password; without it the terminal is asked. Practice data needs none. 两行：姓名、密码")
    private String credentials;

    /** Where a way in is looked for. */
    record Entry(SyncDoor door, InputStream standardInput, CredentialsInput.Terminal terminal) {
    }

    SyncMessages messages() {
        return switch (language) {
            case "zh" -> new SyncMessages(Language.ZH);
            case "en" -> new SyncMessages(Language.EN);
            default -> throw new ParameterException(spec.commandLine(), new SyncMessages(Language.EN).text("language.wrong", language));
        };
    }

    int on(Entry entry, ToIntFunction<SyncDoor.Counter> work) {
        SyncMessages say = messages();
        if (!Files.isDirectory(data)) {
            return bad(say.text("data.missing", data));
        }
        try {
            return switch (entry.door().open(data, new CredentialsInput(credentials, entry.standardInput(), entry.terminal()))) {
                case SyncDoor.Refused(var refusal) -> bad(say.refusal(refusal));
                case SyncDoor.Opened(var counter) -> {
                    try (counter) {
                        yield work.applyAsInt(counter);
                    }
                }
            };
        } catch (NoCredentials none) {
            return bad(say.credentials(none));
        }
    }

    /** Says how things stand: figures on standard output, a sentence beside it. */
    int told(SyncDoor.Counter counter) {
        var state = counter.state();
        spec.commandLine().getOut().println(StatusReport.of(state, counter.place(), counter.streams()));
        warn(messages().state(state));
        return switch (state.standing()) {
            case CONFIRMED -> ExitCode.DONE.number();
            case ALONE, STOPPED -> ExitCode.FOUND.number();
            case WAITING, SENDING -> (state.trouble().isPresent() ? ExitCode.WORLD_FAILED : ExitCode.FOUND).number();
        };
    }

    int bad(String sentence) {
        warn(sentence);
        return ExitCode.BAD_INPUT.number();
    }

    void warn(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }
}
