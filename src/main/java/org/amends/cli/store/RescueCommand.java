package org.amends.cli.store;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.amends.cli.opening.CredentialsInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `store rescue`: without any backup, a whole folder of every event that can still be read, and what is missing by number. */
@Command(name = "rescue", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Salvages every event that can still be read into a new folder that opens, and says what is missing.",
            "抢救：把还读得出来的每一条写进一个可以打开的新目录，并说出缺了哪些。原目录一字不动。"},
        footer = {"", "Nothing in the damaged folder is changed. Try `store restore` first when there is a backup 有备份请先用 restore.",
            "Standard output: assets/schema/store-rescue.schema.json (example: store-rescue.example.json).",
            "Exit: 0 nothing is missing, 1 something is (named), 2 bad input, 3 the world failed (store in use)."})
public final class RescueCommand implements Callable<Integer> {
    private final CareRun run;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions options;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the new folder, not there yet 新目录，必须还不存在")
    private Path out;

    public RescueCommand(StoreCare door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.run = new CareRun(door, standardInput, terminal);
    }

    @Override
    public Integer call() {
        if (Files.exists(out)) {
            return CareRun.bad(spec, options.messages().text("out.exists", out));
        }
        return run.on(options, spec, care -> RestoreReport.told(care.rescue(out), "rescue", spec, options.messages()));
    }
}
