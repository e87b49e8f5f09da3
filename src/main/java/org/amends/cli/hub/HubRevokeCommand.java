package org.amends.cli.hub;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `hub revoke`: a device that was stolen, lost or thrown away is heard no more. */
@Command(name = "revoke", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Takes a device's right to send back. What it sent before stays.", "收回一台设备的上传权。以前传的都留着。"},
        footer = {"", "Exit: 0 done, 1 no such device, 2 bad input, 3 the world failed (no database)."})
public final class HubRevokeCommand implements Callable<Integer> {
    private final HubHouse house;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HubOptions options;

    @Option(names = "--tenant", required = true, paramLabel = "NAME", description = "the company the counter belongs to 所属公司")
    private String tenant;

    @Option(names = "--device", required = true, paramLabel = "UUID", description = "the device 设备号")
    private UUID device;

    HubRevokeCommand(HubHouse house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        return options.with(house, spec, hub -> {
            boolean isDone = hub.revoke(tenant, device);
            spec.commandLine().getErr().println(isDone ? "已收回。 Taken back." : "没有这台设备。 There is no such device.");
            return (isDone ? ExitCode.DONE : ExitCode.FOUND).number();
        });
    }
}
