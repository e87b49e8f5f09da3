package org.amends.cli.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.casefile.CaseFile;
import org.amends.core.daybook.TaughtFigure;
import org.amends.core.guide.writing.SheetMenu;
import org.amends.core.language.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `pack teachback`: which sheets customers could not say back, for the author of the pack. Counts alone, changes nothing. */
@Command(name = "teachback", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Says how customers said each sheet back in their own words; sheets that fail are named.",
            "每张单子客户能不能用自己的话说回来；说不回来的单子列给编写人。"},
        footer = {"", "Standard output: assets/schema/pack-teachback.schema.json (example: pack-teachback.example.json).",
            "Exit: 0 no sheet fails, 1 some fail, 2 bad input, 3 the world failed."})
public final class PackTeachBackCommand implements Callable<Integer> {
    private final CaseDoor door;
    private final InputStream standardInput;
    private final CredentialsInput.Terminal terminal;

    @Spec
    private CommandSpec spec;

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

    public PackTeachBackCommand(CaseDoor door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.door = door;
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (last.isBefore(first)) {
            return PackSpeech.fail(spec, ExitCode.BAD_INPUT, "截止日早于起始日。The last day is before the first.");
        }
        try {
            return switch (door.open(data, new CredentialsInput(credentials, standardInput, terminal))) {
                case CaseDoor.Refused refused -> PackSpeech.fail(spec, ExitCode.BAD_INPUT, "姓名或密码不对，或要等一会儿再试。"
                        + "Name or password wrong, or wait a while before trying again.");
                case CaseDoor.Opened opened -> {
                    try (opened) {
                        yield report(opened, first, last);
                    }
                }
            };
        } catch (NoCredentials none) {
            return PackSpeech.fail(spec, ExitCode.BAD_INPUT,
                    "没有给出姓名和密码，见 --credentials。No name and password given; see --credentials.");
        }
    }

    private int report(CaseDoor.Opened opened, LocalDate first, LocalDate last) {
        ZoneId hall = opened.clock().getZone();
        List<CaseFile> cases = opened.cases().opened(first.atStartOfDay(hall).toInstant(),
                last.plusDays(1).atStartOfDay(hall).toInstant());
        List<TaughtFigure> figures = TaughtFigure.of(
                cases.stream().map(file -> file.closing().taughtBack()).flatMap(Optional::stream).toList());
        ObjectNode answer = new ObjectMapper().createObjectNode().put("schema", "amends.pack-teachback/1");
        answer.putObject("pack").put("id", opened.present().id().pack()).put("version", opened.present().id().version());
        answer.putObject("limit").put("fewest", TaughtFigure.FEWEST).put("atOncePercent", TaughtFigure.WANTED_PERCENT)
                .put("provisional", true);
        answer.put("from", first.toString()).put("to", last.toString());
        answer.put("failing", figures.stream().filter(TaughtFigure::fails).count());
        sheets(answer.putArray("sheets"), figures, new SheetMenu(opened.present()));
        PackSpeech.say(spec, answer);
        return (figures.stream().anyMatch(TaughtFigure::fails) ? ExitCode.FOUND : ExitCode.DONE).number();
    }

    /** Those that fail first. */
    private static void sheets(ArrayNode array, List<TaughtFigure> figures, SheetMenu menu) {
        figures.stream().sorted(java.util.Comparator.comparing(TaughtFigure::fails).reversed()
                .thenComparing(TaughtFigure::template)).forEach(figure -> {
                    Wording title = menu.title(figure.template());
                    ObjectNode node = array.addObject().put("template", figure.template());
                    node.putObject("title").put("zh", title.zh()).put("en", title.en());
                    node.put("atOnce", figure.atOnce()).put("secondTry", figure.secondTry()).put("helper", figure.helper())
                            .put("notAsked", figure.notAsked()).put("fails", figure.fails());
                });
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException wrong) {
            throw new ParameterException(spec.commandLine(), "没有这一天：" + typed + " No such day; write YYYY-MM-DD.");
        }
    }
}
