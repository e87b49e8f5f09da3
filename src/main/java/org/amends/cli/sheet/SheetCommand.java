package org.amends.cli.sheet;

import java.io.InputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `sheet`: the commands about the paper a customer takes home. */
@Command(name = "sheet", mixinStandardHelpOptions = true,
        description = {"Works on the sheets a customer takes home.", "告知单相关命令。"})
public final class SheetCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private SheetCommand() {
    }

    /** The command with its parts; a facts file named `-` is the standard input. */
    public static CommandLine line(SheetSource source, InputStream standardInput) {
        return new CommandLine(new SheetCommand()).addSubcommand(new RenderCommand(source, standardInput))
                .addSubcommand(new MeasureCommand(source, standardInput)).addSubcommand(new CorpusCommand(source));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which one? 请选择子命令: render, measure, corpus");
    }
}
