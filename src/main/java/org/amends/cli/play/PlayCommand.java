package org.amends.cli.play;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    private static final int ASTRAY = 1;
    private static final int BAD_INPUT = 2;
    /** Always played first: it leads from the first start into practice. */
    private static final String ENTRANCE = "enter";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Stage stage;
    private final Path scenarios;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where pictures and files go 输出目录")
    private Path out;

    @Option(names = "--scenario", paramLabel = "NAME", description = "one scenario; all without it 只演一个")
    private String only;

    @Option(names = "--size", defaultValue = "1366x768", paramLabel = "WxH", description = "window size 窗口大小")
    private String size;

    /** Who plays: takes all scenarios in order in one program, writes pictures below the folder. */
    public interface Stage {
        List<PlayReport> play(List<Scenario> scenarios, Path out, Size size);
    }

    /** Width and height in pixels. */
    public record Size(int width, int height) {
    }

    public PlayCommand(Stage stage, Path scenarios) {
        this.stage = stage;
        this.scenarios = scenarios;
    }

    @Override
    public Integer call() throws IOException {
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            spec.commandLine().getErr().println("--size wants WIDTHxHEIGHT, such as 1366x768: " + size);
            return BAD_INPUT;
        }
        try {
            List<Scenario> wanted = wanted();
            if (wanted.stream().allMatch(s -> s.name().equals(ENTRANCE) && !ENTRANCE.equals(only))) {
                spec.commandLine().getErr().println("no scenario " + only + " in " + scenarios);
                return BAD_INPUT;
            }
            String[] sides = size.split("x");
            List<PlayReport> reports = stage.play(wanted, out,
                    new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
            String json = JSON.writeValueAsString(Map.of("plays", reports, "size", size));
            Files.writeString(out.resolve("play.json"), json);
            spec.commandLine().getOut().println(json);
            return 0;
        } catch (PlayFailed astray) {
            spec.commandLine().getErr().println(astray.getMessage());
            return ASTRAY;
        }
    }

    private List<Scenario> wanted() throws IOException {
        try (Stream<Path> files = Files.list(scenarios)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json")).sorted().map(ScenarioFile::read)
                    .filter(s -> only == null || s.name().equals(only) || s.name().equals(ENTRANCE)).toList();
        }
    }
}
