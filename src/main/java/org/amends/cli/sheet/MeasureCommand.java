package org.amends.cli.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetReading;
import org.amends.core.guide.measure.SheetEase;
import org.amends.core.guide.measure.SheetMeasure;
import org.amends.core.guide.reading.PlainReading;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** `sheet measure`: how easy a text, or the facts of a sheet, are to read; every hard place with reason and plain twin. */
@Command(name = "measure", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Measures how easy a text or a sheet is to read. All limits are provisional and say so.",
            "量一段话或一张告知单好不好懂；界限都是暂定的，并写明来历。"},
        footer = {"", "FILE: UTF-8 text. --case: assets/schema/sheet-facts.schema.json (example: sheet-facts.example.json).",
            "Standard output: assets/schema/sheet-measure.schema.json (example: sheet-measure.example.json).",
            "Exit: 0 plain, 1 something is hard, 2 bad input, 3 a file cannot be read."})
final class MeasureCommand implements Callable<Integer> {
    private static final int FOUND = 1;
    private static final int BAD_INPUT = 2;
    private static final int WORLD_FAILED = 3;
    private static final int LONGEST = 1 << 20;
    private final SheetSource source;
    private final InputStream standardInput;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", defaultValue = "", paramLabel = "FILE|-", description = "a text 要量的文字")
    private String file;

    @Option(names = "--case", defaultValue = "", paramLabel = "FILE|-", description = "JSON file of facts 事实文件")
    private String facts;

    @Option(names = "--template", defaultValue = "", paramLabel = "ID", description = "the sheet of the facts 告知单的编号")
    private String template;

    @Option(names = "--pack", required = true, paramLabel = "DIR",
            description = "policy pack with the hard words and their twins 政策包目录")
    private Path pack;

    @Option(names = "--language", defaultValue = "zh", paramLabel = "zh|en", description = "language of the text 语言: zh, en")
    private String language;

    MeasureCommand(SheetSource source, InputStream standardInput) {
        this.source = source;
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        SheetMessages say = new SheetMessages(language());
        if (file.isEmpty() == facts.isEmpty() || facts.isEmpty() != template.isEmpty()) {
            return fail(BAD_INPUT, say.text("measure.which"));
        }
        return switch (source.read(pack)) {
            case SheetSource.Faulty(List<Wording> problems) -> {
                fail(BAD_INPUT, say.text("pack.faulty", pack));
                problems.forEach(p -> fail(BAD_INPUT, p.in(language())));
                yield BAD_INPUT;
            }
            case SheetSource.Ready ready when !facts.isEmpty() && !ready.templates().contains(template) -> fail(BAD_INPUT,
                    say.text("template.unknown", template, String.join(", ", ready.templates())));
            case SheetSource.Ready ready -> measure(ready, facts.isEmpty() ? file : facts, say);
        };
    }

    private int measure(SheetSource.Ready ready, String from, SheetMessages say) {
        try {
            String text = text(from);
            if (text.length() >= LONGEST) {
                return fail(BAD_INPUT, say.text("facts.too-long", from));
            }
            if (facts.isEmpty()) {
                return tell(new SheetEase(language(), List.of(new SheetReading.Part("text", text,
                        new PlainReading(ready.glossary(), language()).measure(text))), List.of()));
            }
            FactsFile read = FactsFile.read(template, text, language());
            read.problems().forEach(p -> fail(BAD_INPUT, say.problem(from, p)));
            return read.facts().map(f -> tell(of(ready, f))).orElse(BAD_INPUT);
        } catch (CharacterCodingException notUtf8) {
            return fail(BAD_INPUT, say.text("facts.not-utf8", from));
        } catch (NoSuchFileException missing) {
            return fail(BAD_INPUT, say.text("facts.missing-file", from));
        } catch (IOException unreadable) {
            return fail(WORLD_FAILED, say.text("facts.unreadable", from));
        }
    }

    private SheetEase of(SheetSource.Ready ready, SheetFacts what) {
        return new SheetMeasure(ready.glossary(), language()).measure(what);
    }

    private int tell(SheetEase ease) {
        spec.commandLine().getOut().println(MeasureReport.of(ease));
        spec.commandLine().getOut().flush();
        return ease.isPlain() ? 0 : FOUND;
    }

    private String text(String from) throws IOException {
        if (from.equals("-")) {
            return decoded(standardInput.readNBytes(LONGEST));
        }
        try (InputStream in = Files.newInputStream(Path.of(from))) {
            return decoded(in.readNBytes(LONGEST));
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Language language() {
        return switch (language) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new ParameterException(spec.commandLine(),
                    new SheetMessages(Language.EN).text("language.wrong", language));
        };
    }

    private int fail(int code, String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
        return code;
    }
}
