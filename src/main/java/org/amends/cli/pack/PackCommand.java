package org.amends.cli.pack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `pack`: the commands about policy packs. */
@Command(name = "pack", mixinStandardHelpOptions = true, subcommands = {PackCheckCommand.class, PackKeyCommand.class, PackSignCommand.class, PackVerifyCommand.class,
            PackDiffCommand.class},
        description = {"Works on policy packs.", "政策包相关命令。"})
public final class PackCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which one? 请选择子命令: check, key, sign, verify, diff, replay, teachback");
    }
}
