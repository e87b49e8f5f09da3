package org.amends.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.amends.cli.ExitCode;
import org.amends.cli.play.PlayFailed;
import org.amends.cli.play.Scenario;
import org.amends.cli.play.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the program against what the machine does without it. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Measures speed as ratios within one run, with practice data, without a display; takes minutes.",
            "在同一次运行里交替测量并给出比值：首个窗口、回车到下一步、点击到纸面、界面线程占用。",
            "NAME: first-window (program's first usable window against an empty one), enter (Enter to the next step with"
                + " the data on disk, against a bare write and fsync of the same bytes), sheet (print to PDF written,"
                + " against a bare write), pdf and preview (facts to PDF, PDF to the picture of page one, against the"
                + " library alone on the same page), fx (how long the FX thread was busy in a play), search"
                + " (finding customers in a list of a million, against a list of a thousand; each round is 200 queries, and the"
                + " list takes minutes to make). All without a name."},
        footer = {"", "Standard output: assets/schema/bench.schema.json.",
            "Exit: 0 measured, 2 bad input, 3 it could not be measured."})
public final class BenchCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int MOST_ROUNDS = 1000;

    private final Laboratory laboratory;
    private final Path scenarios;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "what to measure 测哪一项")
    private String name;

    @Option(names = "--rounds", defaultValue = "7", paramLabel = "N", description = "how often each 每项轮数，默认 ${DEFAULT-VALUE}")
    private int rounds;

    @Option(names = "--in", paramLabel = "DIR", description = "an empty folder on the disk to measure; else a temporary one 数据目录")
    private Path in;

    /** Measures; throws {@link CannotMeasure} or {@link PlayFailed} when it cannot, never gives a made-up figure. */
    @FunctionalInterface
    public interface Laboratory {
        List<BenchReport.Finding> measure(Set<BenchName> names, Plan plan);
    }

    /** How often, with which scenarios, in which folder. */
    public record Plan(int rounds, List<Scenario> scenarios, Path folder) {

        public Plan {
            scenarios = List.copyOf(scenarios);
        }
    }

    public BenchCommand(Laboratory laboratory, Path scenarios) {
        this.laboratory = laboratory;
        this.scenarios = scenarios;
    }

    @Override
    public Integer call() throws IOException {
        Optional<BenchName> one = Optional.ofNullable(name).flatMap(BenchName::of);
        if (name != null && one.isEmpty()) {
            return say("no bench " + name + "; there are: " + String.join(", ", BenchName.words()), ExitCode.BAD_INPUT);
        }
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            return say("--rounds wants 1 to " + MOST_ROUNDS + ": " + rounds, ExitCode.BAD_INPUT);
        }
        if (in != null && !isFree(in)) {
            return say("请换一个空文件夹 name an empty folder: " + in, ExitCode.BAD_INPUT);
        }
        return measure(one.map(n -> (Set<BenchName>) EnumSet.of(n)).orElse(EnumSet.allOf(BenchName.class)));
    }

    private int measure(Set<BenchName> names) throws IOException {
        Path folder = in == null ? Files.createTempDirectory("amends-bench") : Files.createDirectories(in);
        try {
            BenchReport report = new BenchReport(BenchReport.SCHEMA, machine(folder),
                    laboratory.measure(names, new Plan(rounds, scenarios(), folder)));
            spec.commandLine().getOut().println(JSON.writeValueAsString(report));
            return ExitCode.DONE.number();
        } catch (CannotMeasure | PlayFailed why) {
            return say("没有测成。Not measured: " + why.getMessage(), ExitCode.WORLD_FAILED);
        } finally {
            clear(folder);
        }
    }

    private static BenchReport.Machine machine(Path folder) throws IOException {
        return new BenchReport.Machine(Runtime.getRuntime().availableProcessors(), Runtime.version().toString(),
                Files.getFileStore(folder).type());
    }

    private int say(String sentence, ExitCode code) {
        spec.commandLine().getErr().println(sentence);
        return code.number();
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            return all.findAny().isEmpty();
        }
    }

    /** The folder was empty when it was taken, so all in it is ours. */
    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        }
    }

    private List<Scenario> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(scenarios)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json")).sorted().map(ScenarioFile::read)
                    .toList();
        }
    }
}
