package org.amends.cli.sync;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** `sync now`: sends what waits. */
@Command(name = "now", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Sends all that waits to head office and says what it has confirmed.", "把待传的都传到总部，并说出总部确认到哪里。"},
        footer = {"", "Close the desk first 请先关闭柜台窗口.", "Leaving is an event too: it is kept after this and goes next time.",
            "Standard output: assets/schema/sync.schema.json (example: sync.example.json).",
            "Exit: 0 all confirmed, 1 not joined or a person must act, 2 bad input, 3 the world failed (no line); what waits stays kept."})
public final class NowCommand implements Callable<Integer> {
    private final SyncOptions.Entry entry;

    @Mixin
    private SyncOptions options;

    @Option(names = "--patience", defaultValue = "30", paramLabel = "SECONDS", description = "how long to go on trying on a bad line 线路不好时最多试多少秒")
    private long patience;

    NowCommand(SyncOptions.Entry entry) {
        this.entry = entry;
    }

    @Override
    public Integer call() {
        return options.on(entry, counter -> {
            if (counter.place().address().isEmpty()) {
                options.told(counter);
                return ExitCode.FOUND.number();
            }
            counter.send(Duration.ofSeconds(Math.max(0, patience)));
            return options.told(counter);
        });
    }
}
