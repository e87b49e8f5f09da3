package org.amends.cli.hub;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.amends.cli.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which hub a command is about. */
final class HubOptions {
    @Option(names = "--settings", paramLabel = "FILE", description = "the service's settings (installer/hub/hub.properties) 服务设置文件")
    private Path settings;

    @Option(names = "--trial", paramLabel = "DIR", description = "for trying out: a PostgreSQL of its own in this folder, made if missing "
            + "试用：在这个文件夹里自带一个 PostgreSQL")
    private Path trial;

    /** Opens it, does that, closes it; faults of the settings go to standard error. */
    int with(HubHouse house, CommandSpec spec, ToIntFunction<HubHouse.Hub> work) {
        if ((settings == null) == (trial == null)) {
            throw new ParameterException(spec.commandLine(), "--settings FILE 或 --trial DIR，二选一。 Either --settings FILE or --trial DIR.");
        }
        return switch (house.open(new HubHouse.Place(Optional.ofNullable(settings), Optional.ofNullable(trial)))) {
            case HubHouse.Unfit(var faults) -> {
                faults.forEach(spec.commandLine().getErr()::println);
                yield ExitCode.BAD_INPUT.number();
            }
            case HubHouse.Opened(var hub) -> {
                try (hub) {
                    yield work.applyAsInt(hub);
                }
            }
        };
    }
}
