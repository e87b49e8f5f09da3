package org.amends.cli.play;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.amends.cli.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays scripted recoveries through the real desk by keys alone. */
@Command(name = "play", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Plays whole recoveries through the real desk by key events alone; needs no display.",
            "用按键在真实界面上演一遍完整的服务补救，留下截图、告知单、日结与 play.json。"},
        footer = {"", "Scenario: assets/schema/scenario.schema.json (scenarios: assets/scenarios).",
            "Standard output: assets/schema/play.schema.json.",
            "Exit: 0 played to the end, 1 a play went astray, 2 bad input, 3 the world failed."})
public final class PlayCommand implements Callable<Integer> {
    /** Always played first: it leads from the first start into practice. */
    static final String ENTRANCE = "enter";
    /** Not a script: a week through the services, then {@link #BY_KEYS} on the real desk. */
    static final String WEEK = "week";
    static final List<String> BY_KEYS = List.of("promise-kept", "above-limit", "card-meter-breaks", "repair-page-login", "elderly-upset",
            "appliance-damaged", "meter-fast", "third-party", "outage-frequent", "card-unreadable");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Stage stage;
    private final Weeks weeks;
    private final Path scenarios;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where pictures and files go 输出目录")
    private Path out;

    @Option(names = "--scenario", paramLabel = "NAME",
            description = "one scenario by name, a scenario file of your own, or week;"
                    + " all without it 只演一个；week 演一周")
    private String only;

    @Option(names = "--seed", defaultValue = "20261123", paramLabel = "N", description = "what the week is made from 一周的种子")
    private long seed;

    @Option(names = "--size", defaultValue = "1366x768", paramLabel = "WxH", description = "window size 窗口大小")
    private String size;

    /** Who plays: takes all scenarios in order in one program, writes pictures below the folder. */
    public interface Stage {
        List<PlayReport> play(List<Scenario> scenarios, Path out, Size size);
    }

    /** Plays a week at a hall of three counters into an empty folder. Throws PlayFailed when it goes astray. */
    @FunctionalInterface
    public interface Weeks {
        WeekReport play(Path folder, long seed);
    }

    /** Width and height in pixels. */
    public record Size(int width, int height) {
    }

    public PlayCommand(Stage stage, Weeks weeks, Path scenarios) {
        this.stage = stage;
        this.weeks = weeks;
        this.scenarios = scenarios;
    }

    @Override
    public Integer call() {
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            return say("--size wants WIDTHxHEIGHT, such as 1366x768: " + size, ExitCode.BAD_INPUT);
        }
        List<Scenario> wanted;
        PlayFolder folder = new PlayFolder(out);
        try {
            wanted = wanted();
            if (only != null && !only.equals(WEEK) && wanted.stream().noneMatch(s -> s.name().equals(only))) {
                return say("no scenario " + only + "; there are: " + String.join(", ", names()) + ", " + WEEK, ExitCode.BAD_INPUT);
            }
            if (!folder.isFree()) {
                return say(out + " 里有别的文件，请换一个空文件夹。" + out
                        + " holds other files; name an empty folder.", ExitCode.BAD_INPUT);
            }
        } catch (PlayFailed unreadable) {
            return say(unreadable.getMessage(), ExitCode.BAD_INPUT);
        } catch (IOException e) {
            return say("cannot read: " + e.getMessage(), ExitCode.WORLD_FAILED);
        }
        return play(wanted, folder);
    }

    private int play(List<Scenario> wanted, PlayFolder folder) {
        String[] sides = size.split("x", 2);
        try {
            folder.prepare(wanted);
            @Nullable WeekReport week = WEEK.equals(only) ? weeks.play(out.resolve(WEEK), seed) : null;
            List<PlayReport> reports = stage.play(wanted, out,
                    new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
            String json = JSON.writeValueAsString(new Played("amends.play/1", size, reports, week));
            Files.writeString(out.resolve(PlayFolder.REPORT), json);
            spec.commandLine().getOut().println(json);
            return week == null || week.broken().isEmpty() ? ExitCode.DONE.number()
                    : say("the week does not hold: " + String.join("; ", week.broken()), ExitCode.FOUND);
        } catch (PlayFailed astray) {
            return say(astray.getMessage(), ExitCode.FOUND);
        } catch (IOException e) {
            return say("cannot write " + out + ": " + e.getMessage(), ExitCode.WORLD_FAILED);
        }
    }

    private int say(String sentence, ExitCode code) {
        spec.commandLine().getErr().println(sentence);
        return code.number();
    }

    /** What standard output and play.json hold; described by assets/schema/play.schema.json. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Played(String schema, String size, List<PlayReport> plays, @Nullable WeekReport week) {
    }

    private List<Scenario> wanted() throws IOException {
        if (only != null && only.endsWith(".json")) {
            Scenario own = ScenarioFile.read(Path.of(only));
            only = own.name();
            return Stream.concat(upTo(own.after()).stream(), Stream.of(own)).toList();
        }
        if (WEEK.equals(only)) {
            return all().stream().filter(s -> s.name().equals(ENTRANCE) || BY_KEYS.contains(s.name())).toList();
        }
        return only == null ? all() : upTo(only);
    }

    /** The play of this name and those it goes on from, the entrance first. */
    private List<Scenario> upTo(String name) throws IOException {
        Map<String, Scenario> known = all().stream().collect(Collectors.toMap(Scenario::name, Function.identity()));
        Deque<Scenario> chain = new ArrayDeque<>();
        for (Scenario next = known.get(name); next != null && !chain.contains(next); next = known.get(next.after())) {
            chain.push(next);
        }
        return List.copyOf(chain);
    }

    private List<String> names() throws IOException {
        return all().stream().map(Scenario::name).toList();
    }

    private List<Scenario> all() throws IOException {
        try (Stream<Path> files = Files.list(scenarios)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json")).sorted().map(ScenarioFile::read)
                    .toList();
        }
    }
}
