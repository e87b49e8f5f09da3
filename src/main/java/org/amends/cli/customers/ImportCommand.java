package org.amends.cli.customers;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.concurrent.Callable;
import org.amends.cli.ExitCode;
import org.amends.cli.opening.CredentialsInput;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.hall.HallEvent;
import org.amends.core.language.Language;
import org.amends.core.register.CustomerList;
import org.amends.core.register.load.LoadCustomers;
import org.amends.core.table.TableSource;
import org.amends.core.table.UnreadableTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `customers import`: all of a list or none of it. Exit codes of settled 15: 0 done, 2 bad input with each cell named, 3 the world failed. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Takes the company's list of customers (CSV or XLSX; UTF-8, GB18030, UTF-16). All of it or none.",
            "导入客户名单（CSV 或 XLSX；UTF-8、GB18030、UTF-16）。有一格不对就一行也不导入，并说明是第几行、哪一列。"},
        footer = {"", "Columns, by their headings 按表头认列: 户号, 户名 (both wanted 必有); 电话, 表号, 地址, 立户日期, 称呼.",
            "Standard output: assets/schema/customers.schema.json (example: customers.example.json).",
            "Exit: 0 done, 2 bad input (every wrong cell named), 3 the world failed (store in use, disk full)."})
public final class ImportCommand implements Callable<Integer> {
    private final ListDoor door;
    private final InputStream standardInput;
    private final CredentialsInput.Terminal terminal;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the list 名单文件")
    private Path file;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "the counter's data folder 数据目录")
    private Path data;

    @Option(names = "--changes", description = "the list has only what is new or changed 只含新增和变更")
    private boolean isChanges;

    @Option(names = "--keep-days", defaultValue = "180", paramLabel = "DAYS",
            description = "how long who is missing from full lists is kept 不在名单里的客户保留多少天 (180)")
    private int keepDays;

    @Option(names = "--language", defaultValue = "zh", paramLabel = "zh|en", description = "of the sentences 语言: zh, en")
    private String language;

    @Option(names = "--credentials", defaultValue = "", paramLabel = "FILE|-",
            description = "two lines, name and password; without it the terminal is asked. Practice data needs none. "
                    + "两行：姓名、密码")
    private String credentials;

    public ImportCommand(ListDoor door, InputStream standardInput, CredentialsInput.Terminal terminal, Clock clock) {
        this.door = door;
        this.standardInput = standardInput;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        ImportMessages say = new ImportMessages(language());
        if (keepDays < 0 || keepDays > 3650) {
            return bad(say.text("keep.wrong", keepDays));
        }
        if (!Files.isRegularFile(file)) {
            return bad(say.text("file.missing", file));
        }
        if (!Files.isDirectory(data)) {
            return bad(say.text("data.missing", data));
        }
        try {
            return take(door.table(file), say);
        } catch (UnreadableTable none) {
            return bad(say.text("table." + none.why(), file));
        } catch (NoCredentials none) {
            return bad(say.credentials(none));
        }
    }

    private int take(TableSource table, ImportMessages say) {
        return switch (door.open(data, new CredentialsInput(credentials, standardInput, terminal))) {
            case ListDoor.Refused refused -> bad(say.refusal(refused.refusal()));
            case ListDoor.Opened opened -> {
                try (opened) {
                    yield take(opened, table, say);
                }
            }
        };
    }

    private int take(ListDoor.Opened opened, TableSource table, ImportMessages say) {
        LoadCustomers.Order order = new LoadCustomers.Order(
                isChanges ? CustomerList.Extent.CHANGES : CustomerList.Extent.FULL, LocalDate.now(clock),
                Period.ofDays(keepDays));
        LoadCustomers.Report report = opened.load().load(table, order, taken -> true);
        report.taken().ifPresent(taken -> opened.log().record(opened.actor(), new HallEvent.CustomersListed(order.day(),
                order.extent().name(), taken.added(), taken.changed(), taken.forgotten(), taken.now())));
        spec.commandLine().getOut().println(ImportReport.of(file.getFileName().toString(), order, report, say));
        spec.commandLine().getOut().flush();
        return report.taken().isPresent() ? ExitCode.DONE.number()
                : bad(say.text("nothing-taken", report.checked().badInAll()));
    }

    private Language language() {
        return switch (language) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new ParameterException(spec.commandLine(),
                    new ImportMessages(Language.EN).text("language.wrong", language));
        };
    }

    private int bad(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return ExitCode.BAD_INPUT.number();
    }
}
