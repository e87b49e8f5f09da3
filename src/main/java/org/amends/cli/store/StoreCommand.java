package org.amends.cli.store;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `store`: the family of commands about a counter's data folder. */
@Command(name = "store", mixinStandardHelpOptions = true,
        description = {"The counter's data: check, copy, bring back, clear, prove.", "柜台数据：核对、备份、恢复、抢救、清理、出具证据。"})
public final class StoreCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private StoreCommand() {
    }

    /** With its commands beneath it. */
    public static CommandLine line(List<Object> commands) {
        CommandLine line = new CommandLine(new StoreCommand());
        commands.forEach(line::addSubcommand);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which one? 请选择子命令: verify, backup, restore, rescue, leftovers, bundle");
    }
}
