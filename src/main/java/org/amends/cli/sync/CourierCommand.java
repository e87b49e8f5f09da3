package org.amends.cli.sync;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `sync courier`: what waits goes out on a stick, and head office's answers come back on one. */
@Command(name = "courier", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Writes what waits as sealed files for a stick (--out), or takes head office's answers from one (--in). The same file twice, late or "
            + "out of turn does no harm.", "把待传的写成封好的信使文件放进 U 盘（--out），或读取总部带回来的回执（--in）。带两次、带晚了、次序乱了都不要紧。"},
        footer = {"", "Close the desk first 请先关闭柜台窗口.", "Standard output: assets/schema/sync-courier.schema.json (example: sync-courier.example.json).",
            "Exit: 0 done, 1 not joined, or some answer says nothing to this counter, 2 bad input, 3 the world failed (stick full or gone)."})
public final class CourierCommand implements Callable<Integer> {
    private final SyncOptions.Entry entry;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SyncOptions options;

    @ArgGroup(multiplicity = "1")
    private Way way;

    /** Out or in. */
    static final class Way {
        @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files go 信使文件写到哪里")
        private Path out;

        @Option(names = "--in", required = true, paramLabel = "DIR", description = "where the answers are 回执在哪里")
        private Path in;
    }

    CourierCommand(SyncOptions.Entry entry) {
        this.entry = entry;
    }

    @Override
    public Integer call() {
        SyncMessages say = options.messages();
        if (way.in != null && !Files.isDirectory(way.in)) {
            return options.bad(say.text("courier.folder", way.in));
        }
        return options.on(entry, counter -> {
            if (counter.place().address().isEmpty()) {
                options.warn(say.state(counter.state()));
                return ExitCode.FOUND.number();
            }
            return way.out != null ? out(counter, say) : in(counter, say);
        });
    }

    private int out(SyncDoor.Counter counter, SyncMessages say) {
        List<SyncDoor.Written> written = counter.carryOut(way.out);
        ObjectNode report = report("out");
        written.forEach(each -> report.withArray("files").addObject().put("file", each.file()).put("outcome", "written").put("events", each.events()));
        spec.commandLine().getOut().println(report.toPrettyString());
        options.warn(written.isEmpty() ? say.text("courier.nothing") : say.text("courier.written", written.size(),
                written.stream().mapToLong(SyncDoor.Written::events).sum()));
        return ExitCode.DONE.number();
    }

    private int in(SyncDoor.Counter counter, SyncMessages say) {
        List<SyncDoor.Carried> carried = counter.carryIn(way.in);
        ObjectNode report = report("in");
        for (SyncDoor.Carried each : carried) {
            report.withArray("files").addObject().put("file", each.file()).put("outcome", each.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("events", each.events());
            options.warn(each.file() + ": " + say.text("courier." + each.outcome().name(), each.events()));
        }
        spec.commandLine().getOut().println(report.toPrettyString());
        options.warn(carried.isEmpty() ? say.text("courier.noAnswer") : say.state(counter.state()));
        boolean isGood = !carried.isEmpty() && carried.stream().allMatch(each -> each.outcome() == SyncDoor.Carried.Outcome.CONFIRMED
                || each.outcome() == SyncDoor.Carried.Outcome.KNOWN);
        return (isGood ? ExitCode.DONE : ExitCode.FOUND).number();
    }

    private static ObjectNode report(String way) {
        ObjectNode report = new ObjectMapper().createObjectNode().put("schema", "amends.sync-courier/1").put("way", way);
        report.putArray("files");
        return report;
    }
}
