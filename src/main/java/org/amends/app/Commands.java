package org.amends.app;

import java.time.Clock;
import java.util.List;
import org.amends.cli.Amends;
import org.amends.cli.Console;
import org.amends.cli.guard.GuardCommand;
import org.amends.cli.pack.PackCommand;
import org.amends.cli.quote.QuoteCommand;
import org.amends.pack.PackLoader;
import picocli.CommandLine;

/** Joins the commands to the rings they need. */
public final class Commands {
    private final CommandLine line;

    private Commands(CommandLine line) {
        this.line = line;
    }

    /** The commands over the streams and the clock of this process. */
    public static Commands ofThisProcess(Console console) {
        List<Object> commands = List.of(
                new QuoteCommand(new PackRules(new PackLoader()), System.in, Clock.systemDefaultZone()),
                new GuardCommand(System.in), new PackCommand());
        CrashGuard guard = new CrashGuard();
        return new Commands(Amends.commandLine(console, commands, guard::note));
    }

    /** Runs one command to its end and gives its exit code. */
    public int run(List<String> args) {
        return line.execute(args.toArray(String[]::new));
    }
}
