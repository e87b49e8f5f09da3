package org.amends.cli.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.cli.opening.CredentialsInput;
import org.amends.store.backup.Leftovers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `store leftovers`: removes the folders that restores put aside, once they have lain there long enough and the present one is whole. */
@Command(name = "leftovers", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Removes folders that `store restore` put aside, after the present data was checked and found whole.",
            "清理恢复时放到一边的旧目录；先核对现在的数据，核对通过才清理。"},
        footer = {"", "Only for supervisors; which folder, who and why is kept 只有主管可以清理，清理了哪个、谁、为什么都会记下.",
            "Standard output: assets/schema/store-leftovers.schema.json (example: store-leftovers.example.json).",
            "Exit: 0 done, 1 the present data is not whole, 2 bad input or not allowed, 3 the world failed (store in use)."})
public final class LeftoversCommand implements Callable<Integer> {
    private static final int LONGEST = 3650;
    private final CareRun run;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions options;

    @Option(names = "--days", defaultValue = "30", paramLabel = "N", description = "put aside so many days ago or longer; 30 when not given 放到一边满多少天")
    private int days;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why 为什么")
    private String reason;

    public LeftoversCommand(StoreCare door, InputStream standardInput, CredentialsInput.Terminal terminal, Clock clock) {
        this.run = new CareRun(door, standardInput, terminal);
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (reason.isBlank() || days < 0 || days > LONGEST) {
            return CareRun.bad(spec, options.messages().text(reason.isBlank() ? "leftovers.reason" : "leftovers.days", days));
        }
        return run.on(options, spec, care -> told(care.clearLeftovers(days, reason.strip())));
    }

    private int told(StoreCare.Cleared cleared) {
        StoreMessages say = options.messages();
        if (cleared.why().isPresent()) {
            CareRun.warn(spec, say.text("leftovers." + cleared.why().get()));
            return (cleared.why().get().equals("bent") ? ExitCode.FOUND : ExitCode.BAD_INPUT).number();
        }
        ObjectNode json = new ObjectMapper().createObjectNode().put("schema", "amends.store-leftovers/1");
        ArrayNode gone = json.putArray("removed");
        cleared.gone().forEach(each -> {
            gone.add(each.folder().toString());
            CareRun.warn(spec, say.text("leftovers.gone", each.folder()));
        });
        ArrayNode left = json.putArray("kept");
        cleared.left().forEach(each -> {
            left.addObject().put("folder", each.folder().toString()).put("since", each.since().toString());
            CareRun.warn(spec, say.text("leftovers.stays", each.folder(), age(each), days));
        });
        if (cleared.gone().isEmpty() && cleared.left().isEmpty()) {
            CareRun.warn(spec, say.text("leftovers.none"));
        }
        CareRun.print(spec, json.toPrettyString());
        return ExitCode.DONE.number();
    }

    private long age(Leftovers.Left left) {
        return Math.max(0, Duration.between(left.since(), clock.instant()).toDays());
    }
}
