package org.amends.cli.hub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.amends.cli.ExitCode;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `hub courier`: takes the files that counters carried here and writes the answers to carry back. */
@Command(name = "courier", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Takes all courier files (.amx) of a folder and writes the answers (.amr) to carry back. A file twice or out of turn does no harm.",
            "收下文件夹里柜台带来的信使文件（.amx），写出要带回去的回执（.amr）。同一文件带两次、次序乱了都不要紧。"},
        footer = {"", "Standard output: assets/schema/hub-courier.schema.json (example: hub-courier.example.json).",
            "Exit: 0 all taken or known, 1 some file was not, 2 bad input, 3 the world failed (no database, folder)."})
public final class HubCourierCommand implements Callable<Integer> {
    private static final String FILE = ".amx";
    private static final String ANSWER = ".amr";
    private static final int LONGEST = 64 << 20;
    private final HubHouse house;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HubOptions options;

    @Option(names = "--in", required = true, paramLabel = "DIR", description = "the folder with the files, a stick say 放文件的文件夹，例如 U 盘")
    private Path in;

    @Option(names = "--out", paramLabel = "DIR", description = "where the answers go; the same folder if not said 回执写到哪里，不写就是同一文件夹")
    private Path out;

    HubCourierCommand(HubHouse house) {
        this.house = house;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(in)) {
            spec.commandLine().getErr().println(in + "：没有这个文件夹。 There is no such folder.");
            return ExitCode.BAD_INPUT.number();
        }
        return options.with(house, spec, this::carry);
    }

    private int carry(HubHouse.Hub hub) {
        try {
            Map<Path, HubHouse.Carried> done = taken(hub);
            Path answers = Files.createDirectories(out == null ? in : out);
            ObjectNode report = new ObjectMapper().createObjectNode().put("schema", "amends.hub-courier/1");
            var files = report.putArray("files");
            for (var each : done.entrySet()) {
                String answer = each.getValue().answer().isPresent() ? write(answers, each.getKey(), each.getValue().answer().get()) : "";
                files.addObject().put("file", each.getKey().getFileName().toString()).put("outcome", word(each.getValue().outcome()))
                        .put("device", each.getValue().device()).put("kept", each.getValue().kept()).put("answer", answer);
                spec.commandLine().getErr().println(each.getKey().getFileName() + "：" + CourierWords.of(each.getValue()));
            }
            spec.commandLine().getOut().println(report.toPrettyString());
            boolean isGood = done.values().stream().allMatch(each -> each.outcome() == HubHouse.Outcome.TAKEN || each.outcome() == HubHouse.Outcome.KNOWN);
            return (isGood ? ExitCode.DONE : ExitCode.FOUND).number();
        } catch (IOException broken) {
            throw new Fault(FaultCode.FILE_UNREADABLE, broken, in.toString());
        }
    }

    /** Whatever came too early is tried again behind the others, as long as that helps. */
    private Map<Path, HubHouse.Carried> taken(HubHouse.Hub hub) throws IOException {
        Map<Path, HubHouse.Carried> done = new LinkedHashMap<>();
        List<Path> left = files();
        while (!left.isEmpty()) {
            long kept = 0;
            for (Path file : left) {
                HubHouse.Carried carried = hub.courier(read(file));
                kept += carried.kept();
                done.put(file, carried);
            }
            boolean isHelpful = kept > 0;
            left = left.stream().filter(file -> isHelpful && done.get(file).outcome() == HubHouse.Outcome.MISSING).toList();
        }
        return done;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(file -> file.getFileName().toString().endsWith(FILE) && Files.isRegularFile(file)).sorted().toList();
        }
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LONGEST + 1);
        }
    }

    private static String write(Path folder, Path file, byte[] answer) throws IOException {
        String name = file.getFileName().toString().replaceAll("\\.amx$", "") + ANSWER;
        Path half = Files.createTempFile(folder, "amends", ".new");
        Files.write(half, answer);
        Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return name;
    }

    private static String word(HubHouse.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
