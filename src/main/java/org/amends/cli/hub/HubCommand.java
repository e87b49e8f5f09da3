package org.amends.cli.hub;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** `hub`: runs the receiving service until it is told to stop. */
@Command(name = "hub", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Receives what counters send: TLS with device certificates, events kept on PostgreSQL.",
            "接收各柜台的事件：双向证书的 TLS，存进 PostgreSQL。"},
        footer = {"", "Standard output, once it listens: assets/schema/hub.schema.json (example: hub.example.json). Ctrl+C or SIGTERM stops it gently.",
            "Exit: 0 stopped, 2 bad settings, 3 the world failed (no database, port taken)."})
public final class HubCommand implements Callable<Integer> {
    private final HubHouse house;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HubOptions options;

    private HubCommand(HubHouse house) {
        this.house = house;
    }

    /** With its commands beneath it. */
    public static CommandLine line(HubHouse house) {
        return new CommandLine(new HubCommand(house)).addSubcommand(new HubCodeCommand(house)).addSubcommand(new HubRevokeCommand(house))
                .addSubcommand(new HubCourierCommand(house)).addSubcommand(new HubNewLifeCommand(house));
    }

    @Override
    public Integer call() {
        return options.with(house, spec, hub -> {
            hub.serve(listening -> spec.commandLine().getOut().println(new ObjectMapper().createObjectNode().put("schema", "amends.hub/1")
                    .put("address", listening.address()).put("watch", listening.watch()).toPrettyString()));
            return ExitCode.DONE.number();
        });
    }
}
