package org.amends.cli.export;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.daybook.DayBook;
import org.amends.core.dayend.ExportOrder;
import org.amends.core.dayend.Exported;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.language.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** `export`: writes the day book of one day. Exit codes of settled 15: 0 done, 2 bad input, 3 the world failed. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Writes the day book of one day as XLSX, CSV, JSON and PDF. Personal data is masked.",
            "写出某一天的日结单（XLSX、CSV、JSON、PDF），客户信息已掩码。"},
        footer = {"", "Standard output: assets/schema/export.schema.json (example: export.example.json).",
            "The JSON file itself: assets/schema/daybook.schema.json (example: daybook.example.json).",
            "Exit: 0 done, 2 bad input, 3 the world failed (store in use, disk full, folder not writable)."})
public final class ExportCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;
    private static final int WORLD_FAILED = 3;
    private static final Set<FaultCode> INPUT_FAULTS =
            EnumSet.of(FaultCode.WRONG_KEY, FaultCode.STORE_MISSING, FaultCode.PACK_MISSING);
    private final DayDoor door;
    private final InputStream standardInput;
    private final CredentialsInput.Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the counter's data folder 数据目录")
    private Path data;

    @Option(names = "--day", required = true, paramLabel = "YYYY-MM-DD", description = "which day, not after today 日期")
    private String day;

    @Option(names = "--out", required = true, paramLabel = "DIR",
            description = "where the files go, made if missing 输出目录")
    private Path out;

    @Option(names = "--language", defaultValue = "zh", paramLabel = "zh|en", description = "headings 表头语言: zh, en")
    private String language;

    @Option(names = "--formats", split = ",", paramLabel = "FORMAT",
            description = "some of xlsx,csv,json,pdf; all without it 文件种类")
    private Set<String> formats;

    @Option(names = "--credentials", defaultValue = "", paramLabel = "FILE|-",
            description = "two lines, name and password; without it the terminal is asked. Practice data needs none. "
                    + "两行：姓名、密码")
    private String credentials;

    public ExportCommand(DayDoor door, InputStream standardInput, CredentialsInput.Terminal terminal) {
        this.door = door;
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExportMessages say = new ExportMessages(language());
        try {
            return export(say);
        } catch (NoCredentials none) {
            return fail(BAD_INPUT, say.credentials(none));
        } catch (Fault fault) {
            return fail(INPUT_FAULTS.contains(fault.code()) ? BAD_INPUT : WORLD_FAILED, say.fault(fault));
        }
    }

    private int export(ExportMessages say) {
        LocalDate wanted = wantedDay(say);
        if (!Files.isDirectory(data)) {
            return fail(BAD_INPUT, say.text("data.missing", data));
        }
        return switch (door.open(data, new CredentialsInput(credentials, standardInput, terminal))) {
            case DayDoor.Refused refused -> fail(BAD_INPUT, say.refusal(refused.refusal()));
            case DayDoor.Opened opened -> {
                try (opened) {
                    yield write(opened, wanted, say);
                }
            }
        };
    }

    private int write(DayDoor.Opened opened, LocalDate wanted, ExportMessages say) {
        if (wanted.isAfter(opened.closeDay().today())) {
            return fail(BAD_INPUT, say.text("day.future", wanted));
        }
        DayBook book = opened.closeDay().book(wanted);
        ExportOrder order = new ExportOrder(book, out.toString(), language(), wantedFormats(say));
        Exported exported = opened.export().write(order, new QuietWatch());
        opened.closeDay().exported(wanted, opened.actor(), exported);
        spec.commandLine().getOut().println(ExportReport.of(book, out, exported));
        spec.commandLine().getOut().flush();
        exported.files().stream().filter(Exported.File::isRenamed)
                .forEach(f -> warn(say.text("renamed", f.wanted(), f.name())));
        if (!book.blocking().isEmpty()) {
            warn(say.text("blocking", book.blocking().size()));
        }
        return DONE;
    }

    private LocalDate wantedDay(ExportMessages say) {
        try {
            return LocalDate.parse(day.strip());
        } catch (java.time.DateTimeException wrong) {
            throw new ParameterException(spec.commandLine(), say.text("day.wrong", day));
        }
    }

    private Language language() {
        return switch (language) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new ParameterException(spec.commandLine(),
                    new ExportMessages(Language.EN).text("language.wrong", language));
        };
    }

    private Set<ExportOrder.Format> wantedFormats(ExportMessages say) {
        if (formats == null || formats.isEmpty()) {
            return EnumSet.allOf(ExportOrder.Format.class);
        }
        Set<ExportOrder.Format> wanted = EnumSet.noneOf(ExportOrder.Format.class);
        for (String name : formats) {
            wanted.add(java.util.Arrays.stream(ExportOrder.Format.values())
                    .filter(f -> f.name().equalsIgnoreCase(name.strip())).findFirst()
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), say.text("format.wrong", name))));
        }
        return wanted;
    }

    private int fail(int code, String sentence) {
        warn(sentence);
        return code;
    }

    private void warn(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }
}
