package org.amends.cli;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.amends.core.fault.Fault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line. Commands come in ready-made, each a picocli command under its own name. */
@Command(name = "amends", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"安心柜台：营业厅服务补救。不带参数即打开柜台窗口。",
            "Amends, service recovery at the counter. Without arguments it opens the desk."},
        footer = {"", "JSON goes to standard output, sentences to standard error. Schemas: assets/schema.",
            "Exit: 0 done, 1 the check found something, 2 bad input or no display, 3 the world failed."})
public final class Amends implements Runnable {

    @Spec
    private CommandSpec spec;

    private Amends() {
    }

    /** The whole command line; `bugs` notes an unforeseen error and gives its short code. */
    public static CommandLine commandLine(Console console, List<Object> commands, Function<Throwable, String> bugs) {
        CommandLine line = new CommandLine(new Amends());
        line.getCommandSpec().versionProvider(() -> new String[] {"amends " + version()});
        commands.forEach(line::addSubcommand);
        Failures failures = new Failures(bugs);
        return line.setOut(console.out()).setErr(console.err()).setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
    }

    /** Says why the program could not even begin, and gives its exit code. */
    public static int cannotBegin(Console console, Fault fault) {
        console.say(Failures.sentence(fault));
        return Failures.code(fault).number();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请写明命令。Name a command.");
    }

    /** The version of this program. */
    public static String version() {
        return ResourceBundle.getBundle("org.amends.cli.version").getString("version");
    }
}
