package org.amends.cli.store;

import java.io.InputStream;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.cli.opening.CredentialsInput;
import org.amends.store.check.StoreReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** `store verify`: every event, hash, seal and row; the first bent link by name. Exit codes of settled 15, 1 when something is bent. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Holds every event, link and seal of the journal, and every row of the tables against the events.",
            "核对逐笔日志的每一条、每一环、每一个封印，并把表格逐行与事件核对；说出第一处对不上的地方。"},
        footer = {"", "Changes nothing that is damaged; close the desk first 请先关闭柜台窗口.",
            "Standard output: assets/schema/store-verify.schema.json (example: store-verify.example.json).",
            "Exit: 0 whole, 1 something is bent, 2 bad input, 3 the world failed (store in use)."})
public final class VerifyCommand implements Callable<Integer> {
    private final CareRun run;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions options;

    public VerifyCommand(StoreCare door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.run = new CareRun(door, standardInput, terminal);
    }

    @Override
    public Integer call() {
        return run.on(options, spec, care -> told(care.verify()));
    }

    private int told(StoreReport report) {
        StoreMessages say = options.messages();
        CareRun.print(spec, VerifyReport.of(report));
        report.chain().bent().ifPresent(bent -> CareRun.warn(spec, say.text("bent." + bent.kind(), bent.seq(),
                bent.segment(), bent.incarnation())));
        report.tables().filter(tables -> !tables.differences().isEmpty())
                .ifPresent(tables -> CareRun.warn(spec, say.text("tables.different",
                        tables.differences().getFirst().table(), tables.differences().getFirst().first())));
        if (report.isWhole()) {
            CareRun.warn(spec, say.text("whole", report.chain().head().position(), report.chain().seals().held()));
        }
        return (report.isWhole() ? ExitCode.DONE : ExitCode.FOUND).number();
    }
}
