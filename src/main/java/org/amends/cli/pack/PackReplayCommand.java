package org.amends.cli.pack;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.policy.Policy;
import org.amends.core.replay.Replay;
import org.amends.core.replay.Replayed;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `pack replay`: who would have got more, less, or crossed a limit, had this pack been in force. Changes nothing. */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Works the cases of some days out again under another pack, against the one in force.",
            "用另一个政策包重算某段日子的补救单：谁会多、谁会少、哪些会越过额度。"},
        footer = {"", "Standard output: assets/schema/pack-replay.schema.json (example: pack-replay.example.json).",
            "Exit: 0 replayed, 1 the pack breaks promises (see pack check), 2 bad input, 3 the world failed."})
public final class PackReplayCommand implements Callable<Integer> {
    private final CaseDoor door;
    private final InputStream standardInput;
    private final CredentialsInput.Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "the pack to try, folder or file 要试算的政策包")
    private Path pack;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the counter's data folder 数据目录")
    private Path data;

    @Option(names = "--from", required = true, paramLabel = "YYYY-MM-DD", description = "first day 起始日")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "YYYY-MM-DD", description = "last day 截止日")
    private String to;

    @Option(names = "--credentials", defaultValue = "", paramLabel = "FILE|-",
            description = "two lines, name and password; without it the terminal is asked. Practice data needs none. "
                    + "两行：姓名、密码")
    private String credentials;

    public PackReplayCommand(CaseDoor door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.door = door;
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (last.isBefore(first)) {
            return fail(ExitCode.BAD_INPUT, "截止日早于起始日。The last day is before the first.");
        }
        return switch (new PackLoader().load(pack)) {
            case PackReading.Broken(var problems) -> fail(ExitCode.FOUND, "政策包有 " + problems.size()
                    + " 处问题，先运行 pack check。The pack has " + problems.size() + " problem(s); run pack check first.");
            case PackReading.Whole(var policy) -> replay(policy, first, last);
        };
    }

    private int replay(Policy other, LocalDate first, LocalDate last) {
        try {
            return switch (door.open(data, new CredentialsInput(credentials, standardInput, terminal))) {
                case CaseDoor.Refused refused -> fail(ExitCode.BAD_INPUT, "姓名或密码不对，或要等一会儿再试。"
                        + "Name or password wrong, or wait a while before trying again.");
                case CaseDoor.Opened opened -> {
                    try (opened) {
                        yield replay(opened, other, first, last);
                    }
                }
            };
        } catch (NoCredentials none) {
            return fail(ExitCode.BAD_INPUT, "没有给出姓名和密码，见 --credentials。No name and password given; see --credentials.");
        }
    }

    private int replay(CaseDoor.Opened opened, Policy other, LocalDate first, LocalDate last) {
        if (!opened.present().header().currency().equals(other.header().currency())) {
            return fail(ExitCode.BAD_INPUT, "两个政策包的币种不同，比不了。The two packs count in different currencies.");
        }
        ZoneId hall = opened.clock().getZone();
        Replay replay = new Replay(opened.present(), other, hall, LocalDate.now(opened.clock()));
        List<Replayed> cases = opened.cases().opened(first.atStartOfDay(hall).toInstant(),
                last.plusDays(1).atStartOfDay(hall).toInstant()).stream().map(replay::of).toList();
        PackSpeech.say(spec, PackReplayReport.of(opened.present().id(), other.id(), replay.order(), cases));
        return ExitCode.DONE.number();
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException wrong) {
            throw new ParameterException(spec.commandLine(), "没有这一天：" + typed + " No such day; write YYYY-MM-DD.");
        }
    }

    private int fail(ExitCode code, String sentence) {
        return PackSpeech.fail(spec, code, sentence);
    }
}
