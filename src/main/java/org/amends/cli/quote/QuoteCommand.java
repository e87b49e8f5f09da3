package org.amends.cli.quote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amends.core.compensation.quote.Quote;
import org.amends.core.compensation.quote.Quotes;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.RuleBook;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * `quote`: works one written rule out for the facts of a file. Exit codes of settled 15: 0 worked out, 2 bad input, 3
 * failed.
 */
@Command(name = "quote", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Works out what a written rule gives for the facts of a case, line by line with its article.",
            "按书面规定逐行算出这件事应得多少，并写明依据。"},
        footer = {"", "Facts file: assets/schema/quote-facts.schema.json (example: quote-facts.example.json).",
            "Standard output: assets/schema/quote.schema.json (example: quote.example.json).",
            "Exit: 0 worked out (owed, payable or not owed), 2 bad input (pack, rule, facts wrong or missing),",
            "      3 the world failed (a file cannot be read)."})
public final class QuoteCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;
    private static final int WORLD_FAILED = 3;
    private static final int LONGEST = 1 << 20;
    private final RuleSource source;
    private final InputStream standardInput;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(names = "--pack", required = true, paramLabel = "DIR", description = "folder of the policy pack 政策包目录")
    private Path pack;

    @Option(names = "--rule", required = true, paramLabel = "ID",
            description = "the rule with its edition, as cn-outage-2024 规定的编号")
    private String rule;

    @Option(names = "--facts", required = true, paramLabel = "FILE|-", description = "JSON file of facts 事实文件")
    private String facts;

    @Option(names = "--language", defaultValue = "zh", paramLabel = "zh|en",
            description = "language of what goes wrong 出错说明的语言: zh, en")
    private String language;

    public QuoteCommand(RuleSource source, InputStream standardInput, Clock clock) {
        this.source = source;
        this.standardInput = standardInput;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        QuoteMessages say = new QuoteMessages(language());
        return switch (source.read(pack)) {
            case RuleSource.Faulty(List<Wording> problems) -> {
                fail(BAD_INPUT, say.text("pack.faulty", pack));
                problems.forEach(p -> warn(p.in(language())));
                yield BAD_INPUT;
            }
            case RuleSource.Read(RuleBook rules) -> rules.find(rule).map(found -> quote(found, say))
                    .orElseGet(() -> fail(BAD_INPUT, say.text("rule.unknown", rule, ids(rules))));
        };
    }

    private int quote(Rule found, QuoteMessages say) {
        Optional<String> text;
        try {
            text = text();
        } catch (CharacterCodingException notUtf8) {
            return fail(BAD_INPUT, say.text("facts.not-utf8", facts));
        } catch (IOException unreadable) {
            return fail(WORLD_FAILED, say.text("facts.unreadable", facts));
        }
        if (text.isEmpty()) {
            return fail(BAD_INPUT, say.text("facts.missing-file", facts));
        }
        return quote(found, text.get(), say);
    }

    private int quote(Rule found, String text, QuoteMessages say) {
        if (text.length() >= LONGEST) {
            return fail(BAD_INPUT, say.text("facts.too-long", facts));
        }
        FactsText file = FactsText.read(text);
        FactsReading reading = FactsReading.of(file, found, LocalDate.now(clock));
        if (!reading.problems().isEmpty()) {
            reading.problems().forEach(p -> warn(say.problem(facts, p)));
            return BAD_INPUT;
        }
        Quote quote = Quotes.quote(found, reading.facts(), reading.today());
        spec.commandLine().getOut().println(QuoteReport.of(found, reading.facts(), reading.today(), quote));
        spec.commandLine().getOut().flush();
        return ending(quote, file, say);
    }

    private int ending(Quote quote, FactsText file, QuoteMessages say) {
        return switch (quote) {
            case Quote.Missing(var missing) -> {
                missing.forEach(f -> warn(say.text("fact.missing", facts, f.id(), f.label().in(language()))));
                yield BAD_INPUT;
            }
            case Quote.Wrong(var faults) -> {
                faults.forEach(f -> warn(say.fault(facts, f, Optional.ofNullable(file.facts().get(f.fact()))
                        .map(FactsText.Entry::line).orElse(0))));
                yield BAD_INPUT;
            }
            case Quote.Owed owed -> DONE;
            case Quote.Payable payable -> DONE;
            case Quote.NotOwed none -> DONE;
        };
    }

    /** Empty when there is no such file. */
    private Optional<String> text() throws IOException {
        if (facts.equals("-")) {
            return Optional.of(decoded(standardInput.readNBytes(LONGEST)));
        }
        try (InputStream in = Files.newInputStream(Path.of(facts))) {
            return Optional.of(decoded(in.readNBytes(LONGEST)));
        } catch (NoSuchFileException | InvalidPathException noSuchFile) {
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String ids(RuleBook rules) {
        return String.join(", ", rules.rules().stream().map(Rule::id).toList());
    }

    private Language language() {
        return switch (language) {
            case "zh" -> Language.ZH;
            case "en" -> Language.EN;
            default -> throw new ParameterException(spec.commandLine(),
                    new QuoteMessages(Language.EN).text("language.wrong", language));
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
