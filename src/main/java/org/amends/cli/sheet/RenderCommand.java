package org.amends.cli.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.amends.core.fault.Fault;
import org.amends.core.guide.PageFit;
import org.amends.core.guide.Paper;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetSize;
import org.amends.core.guide.reading.PlainReading;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * `sheet render`: sets one sheet of a pack from the facts of a file. Exit codes of settled 15: 0 written, 1 written but
 * something stands outside the page, 2 bad input, 3 failed.
 */
@Command(name = "render", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Sets a sheet of the pack from a file of facts, as a PDF that prints on A4 or A5.",
            "按事实文件生成一张告知单（A4 或 A5 的 PDF）。"},
        footer = {"", "Facts file: assets/schema/sheet-facts.schema.json (example: sheet-facts.example.json).",
            "Facts of a bill: assets/schema/sheet-bill.schema.json (example: sheet-bill.example.json).",
            "Standard output: assets/schema/sheet.schema.json (example: sheet.example.json).",
            "Exit: 0 written, 1 written but something stands outside the printable page,",
            "      2 bad input (pack, sheet, facts wrong or missing),",
            "      3 the world failed (a file cannot be read or written, the sheet cannot be set)."})
final class RenderCommand implements Callable<Integer> {
    private static final int FOUND = 1;
    private static final int BAD_INPUT = 2;
    private static final int WORLD_FAILED = 3;
    private static final int LONGEST = 1 << 20;
    private final SheetSource source;
    private final InputStream standardInput;

    @Spec
    private CommandSpec spec;

    @Option(names = "--pack", required = true, paramLabel = "DIR", description = "folder of the policy pack 政策包目录")
    private Path pack;

    @Option(names = "--template", required = true, paramLabel = "ID",
            description = "the sheet, as recovery 告知单的编号")
    private String template;

    @Option(names = "--facts", required = true, paramLabel = "FILE|-", description = "JSON file of facts 事实文件")
    private String facts;

    @Option(names = "--size", defaultValue = "standard", paramLabel = "standard|large|xlarge",
            description = "size of the type 字号: standard, large, xlarge")
    private String size;

    @Option(names = "--paper", defaultValue = "A4", paramLabel = "A4|A5", description = "paper 纸张: A4, A5")
    private Paper paper;

    @Option(names = "--language", defaultValue = "zh", paramLabel = "zh|en",
            description = "language of the sheet and of what goes wrong 语言: zh, en")
    private String language;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "the PDF to write 要写的 PDF 文件")
    private Path out;

    RenderCommand(SheetSource source, InputStream standardInput) {
        this.source = source;
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        SheetMessages say = new SheetMessages(language());
        SheetLook look = new SheetLook(size(say), paper);
        return switch (source.read(pack)) {
            case SheetSource.Faulty(List<Wording> problems) -> {
                fail(BAD_INPUT, say.text("pack.faulty", pack));
                problems.forEach(p -> warn(p.in(language())));
                yield BAD_INPUT;
            }
            case SheetSource.Ready ready when !ready.templates().contains(template) -> fail(BAD_INPUT,
                    say.text("template.unknown", template, String.join(", ", ready.templates())));
            case SheetSource.Ready ready -> render(ready, look, say);
        };
    }

    private int render(SheetSource.Ready ready, SheetLook look, SheetMessages say) {
        try {
            String text = text();
            if (text.length() >= LONGEST) {
                return fail(BAD_INPUT, say.text("facts.too-long", facts));
            }
            FactsFile file = FactsFile.read(template, text, language());
            file.problems().forEach(p -> warn(say.problem(facts, p)));
            return file.facts().map(f -> write(ready, f, look, say)).orElse(BAD_INPUT);
        } catch (CharacterCodingException notUtf8) {
            return fail(BAD_INPUT, say.text("facts.not-utf8", facts));
        } catch (NoSuchFileException missing) {
            return fail(BAD_INPUT, say.text("facts.missing-file", facts));
        } catch (IOException unreadable) {
            return fail(WORLD_FAILED, say.text("facts.unreadable", facts));
        }
    }

    private int write(SheetSource.Ready ready, SheetFacts what, SheetLook look, SheetMessages say) {
        try {
            Sheet sheet = ready.press().press(what, look, language());
            replace(sheet.pdf());
            List<PageFit> fit = ready.press().fit(sheet);
            PlainReading reading = new PlainReading(ready.glossary(), language());
            spec.commandLine().getOut().println(new SheetReport(template, look, language()).written(sheet, out).fit(fit)
                    .reading(FactsTexts.of(what).map(reading::measure).toList()));
            spec.commandLine().getOut().flush();
            boolean isInside = fit.stream().allMatch(page -> page.outside() == 0);
            return isInside ? 0 : fail(FOUND, say.text("sheet.outside", template));
        } catch (Fault fault) {
            return fail(WORLD_FAILED, say.text("sheet.not-set", template, String.join(" ", fault.args())));
        } catch (IOException unwritable) {
            return fail(WORLD_FAILED, say.text("out.unwritable", out));
        }
    }

    /** Whole or not at all: a sheet that stood there before stays until the new one is complete. */
    private void replace(byte[] pdf) throws IOException {
        Path folder = out.toAbsolutePath().getParent();
        Path whole = Files.createTempFile(folder, ".sheet", ".pdf");
        try {
            Files.write(whole, pdf);
            Files.move(whole, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private String text() throws IOException {
        if (facts.equals("-")) {
            return decoded(standardInput.readNBytes(LONGEST));
        }
        try (InputStream in = Files.newInputStream(Path.of(facts))) {
            return decoded(in.readNBytes(LONGEST));
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private Language language() {
        return switch (language) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new ParameterException(spec.commandLine(),
                    new SheetMessages(Language.EN).text("language.wrong", language));
        };
    }

    private SheetSize size(SheetMessages say) {
        return switch (size) {
            case "standard" -> SheetSize.STANDARD;
            case "large" -> SheetSize.LARGE;
            case "xlarge" -> SheetSize.XLARGE;
            default -> throw new ParameterException(spec.commandLine(), say.text("size.wrong", size));
        };
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
