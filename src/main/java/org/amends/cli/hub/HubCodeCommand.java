package org.amends.cli.hub;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `hub code`: what a counter joins with. */
@Command(name = "code", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Gives out a one-time code that lets one counter join within ten minutes.", "生成一次性入网码，十分钟内供一台柜台使用一次。"},
        footer = {"", "Standard output: assets/schema/hub-code.schema.json (example: hub-code.example.json).",
            "Exit: 0 done, 2 bad input, 3 the world failed (no database)."})
public final class HubCodeCommand implements Callable<Integer> {
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";
    private final HubHouse house;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HubOptions options;

    @Option(names = "--tenant", required = true, paramLabel = "NAME", description = "the company the counter belongs to: small letters, digits, dashes 所属公司")
    private String tenant;

    HubCodeCommand(HubHouse house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        if (!tenant.matches(NAME)) {
            throw new ParameterException(spec.commandLine(), "--tenant “" + tenant + "”：只用小写字母、数字和短横。 Small letters, digits and dashes only.");
        }
        return options.with(house, spec, hub -> {
            HubHouse.Code code = hub.code(tenant);
            spec.commandLine().getOut().println(new ObjectMapper().createObjectNode().put("schema", "amends.hub-code/1").put("code", code.text())
                    .put("tenant", tenant).put("until", code.until().toString()).toPrettyString());
            return ExitCode.DONE.number();
        });
    }
}
