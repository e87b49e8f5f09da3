package org.amends.cli.hub;

import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** `hub new-life`: what is done once after the database was restored from a backup, before the service starts again. */
@Command(name = "new-life", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"After the database was restored from a backup: begins another life of the hub. Counters send again what it lacks; nothing comes twice.",
            "数据库从备份恢复以后用一次：让总部开始新的一世。缺的由各柜台重传，不会重复。"},
        footer = {"", "Stop the service first, start it afterwards 先停服务，做完再启动.", "Exit: 0 done, 2 bad input, 3 the world failed (no database)."})
public final class HubNewLifeCommand implements Callable<Integer> {
    private final HubHouse house;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HubOptions options;

    HubNewLifeCommand(HubHouse house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        return options.with(house, spec, hub -> {
            spec.commandLine().getErr().println("新的一世 A new life: " + hub.newLife());
            return ExitCode.DONE.number();
        });
    }
}
