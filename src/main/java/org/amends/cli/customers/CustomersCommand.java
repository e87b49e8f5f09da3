package org.amends.cli.customers;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `customers`: the family of commands about the list of customers. */
@Command(name = "customers", mixinStandardHelpOptions = true,
        description = {"The company's list of customers.", "客户名单。"})
public final class CustomersCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private CustomersCommand() {
    }

    /** With its commands beneath it. */
    public static CommandLine line(ImportCommand taking) {
        return new CommandLine(new CustomersCommand()).addSubcommand(taking);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "import?");
    }
}
