package org.amends.cli.sync;

import java.io.InputStream;
import org.amends.cli.opening.CredentialsInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `sync`: the family of commands about a counter and its head office. */
@Command(name = "sync", mixinStandardHelpOptions = true,
        description = {"The counter and head office: join, send, look.", "柜台与总部：加入、上传、查看。"})
public final class SyncCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private SyncCommand() {
    }

    /** With its commands beneath it. */
    public static CommandLine line(SyncDoor door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        SyncOptions.Entry entry = new SyncOptions.Entry(door, standardInput, terminal);
        return new CommandLine(new SyncCommand()).addSubcommand(new EnrolCommand(entry)).addSubcommand(new NowCommand(entry))
                .addSubcommand(new StatusCommand(entry)).addSubcommand(new CourierCommand(entry));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which one? 请选择子命令: enrol, now, status, courier");
    }
}
