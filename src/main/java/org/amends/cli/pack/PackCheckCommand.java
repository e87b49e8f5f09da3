package org.amends.cli.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.pack.json.PackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `pack check`: everything wrong with a pack at once. Exit codes of settled 15: 0 whole, 1 problems, 2 bad input. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = {"Says everything that is wrong with a pack, with file, line and pointer.",
            "一次说清政策包的全部问题：文件、行号、位置。"},
        footer = {"", "Input: a pack as src/docs/pack-format.md describes it; schemas in assets/packs/schema.",
            "Standard output: assets/schema/pack-check.schema.json (example: pack-check.example.json).",
            "Texts that are hard to read are warnings; the pack may act with them.",
            "Exit: 0 the pack keeps every promise, 1 it does not, 2 bad input."})
public final class PackCheckCommand implements Callable<Integer> {
    private static final int WHOLE = 0;
    private static final int PROBLEMS = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the pack: its folder or its file 政策包文件夹或文件")
    private Path folder;

    @Override
    public Integer call() {
        if (!Files.exists(folder)) {
            spec.commandLine().getErr().println("没有这个政策包 no such pack: " + folder);
            spec.commandLine().getErr().flush();
            return BAD_INPUT;
        }
        PackLoader loader = new PackLoader();
        PackReading reading = loader.load(folder);
        List<PackProblem> hard = reading instanceof PackReading.Whole ? loader.hard(folder) : List.of();
        spec.commandLine().getOut().println(PackCheckReport.of(reading, hard));
        spec.commandLine().getOut().flush();
        return switch (reading) {
            case PackReading.Whole whole -> {
                if (!hard.isEmpty()) {
                    spec.commandLine().getErr().println("能用；有 " + hard.size() + " 处不好懂，见 warnings。May act; "
                            + hard.size() + " place(s) are hard to read: see warnings.");
                }
                spec.commandLine().getErr().flush();
                yield WHOLE;
            }
            case PackReading.Broken broken -> {
                spec.commandLine().getErr().println("有 " + broken.problems().size() + " 处问题，这个政策包不能用。"
                        + broken.problems().size() + " problem(s): this pack may not act.");
                spec.commandLine().getErr().flush();
                yield PROBLEMS;
            }
        };
    }
}
