package org.amends.cli.sync;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** `sync status`: how a counter stands with head office, without asking it. */
@Command(name = "status", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Says what waits, what head office has confirmed and what it set aside. Asks nobody.", "说出待传多少、总部确认到哪里、哪些被搁置；不连网。"},
        footer = {"", "Close the desk first 请先关闭柜台窗口.", "Standard output: assets/schema/sync.schema.json (example: sync.example.json).",
            "Exit: 0 all confirmed, 1 something waits or no head office, 2 bad input, 3 the world failed (store in use)."})
public final class StatusCommand implements Callable<Integer> {
    private final SyncOptions.Entry entry;

    @Mixin
    private SyncOptions options;

    StatusCommand(SyncOptions.Entry entry) {
        this.entry = entry;
    }

    @Override
    public Integer call() {
        return options.on(entry, options::told);
    }
}
