package org.amends;

import java.util.List;
import org.amends.app.Commands;
import org.amends.cli.Console;

/** Starts the program: no argument opens the desk, anything else is a command. Not a JavaFX Application (decision 0003). */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        Commands commands = Commands.ofThisProcess(Console.ofThisProcess());
        System.exit(commands.run(List.of(args)));
    }
}
