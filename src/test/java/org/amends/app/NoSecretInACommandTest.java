package org.amends.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amends.cli.Console;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Other people of the machine can read a command line: passwords, PINs, codes and keys never stand there, only files' names. */
class NoSecretInACommandTest {
    private static final Pattern SECRET = Pattern.compile("pass|pin\\b|secret|token|recovery|code|credential|key");

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream().flatMap(NoSecretInACommandTest::all));
    }

    private static boolean takesSecret(ArgSpec arg) {
        String name = arg instanceof OptionSpec option ? String.join(" ", option.names()) : arg.paramLabel();
        return arg.arity().max() > 0 && SECRET.matcher(name.toLowerCase(Locale.ROOT)).find() && !arg.paramLabel().startsWith("FILE");
    }

    private static List<String> secrets(CommandLine top) {
        return all(top).flatMap(line -> line.getCommandSpec().args().stream().filter(NoSecretInACommandTest::takesSecret)
                .map(arg -> line.getCommandName() + " " + arg.paramLabel())).toList();
    }

    @Test
    void noCommandTakesASecretButAsAFile() {
        CommandLine top = Commands.ofThisProcess(Console.ofThisProcess()).line();
        assertThat(all(top)).hasSizeGreaterThan(15);
        assertThat(secrets(top)).isEmpty();
    }

    @Test
    void theSearchFindsOneThatDoes() {
        assertThat(secrets(new CommandLine(new Careless()))).containsExactly("careless WORDS");
    }

    @CommandLine.Command(name = "careless")
    private static final class Careless implements Runnable {
        @CommandLine.Option(names = "--password", paramLabel = "WORDS")
        private String password;

        @Override
        public void run() {
            assertThat(password).isNull();
        }
    }
}
