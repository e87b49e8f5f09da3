package org.amends;

import java.util.List;
import org.amends.app.Commands;
import org.amends.app.DeskStart;
import org.amends.cli.Amends;
import org.amends.cli.Console;
import org.amends.core.fault.Fault;

/** Starts the program: no argument opens the desk, anything else is a command. Not a JavaFX Application (decision 0003). */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(Console.ofThisProcess(), List.of(args)));
    }

    /** A fault before anything could begin (no assets, no fonts) is a sentence and an exit code like any other. */
    private static int run(Console console, List<String> args) throws InterruptedException {
        try {
            return args.isEmpty() ? DeskStart.run(console) : Commands.ofThisProcess(console).run(args);
        } catch (Fault fault) {
            return Amends.cannotBegin(console, fault);
        }
    }
}
