package org.amends;

import java.util.List;
import org.amends.app.Commands;
import org.amends.app.DeskStart;
import org.amends.cli.Console;

/** Starts the program: no argument opens the desk, anything else is a command. Not a JavaFX Application (decision 0003). */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        Console console = Console.ofThisProcess();
        System.exit(args.length == 0 ? DeskStart.run(console) : Commands.ofThisProcess(console).run(List.of(args)));
    }
}
