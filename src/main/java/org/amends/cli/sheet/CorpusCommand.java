package org.amends.cli.sheet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.amends.core.fault.Fault;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.corpus.Corpus;
import org.amends.core.guide.corpus.CorpusCase;
import org.amends.core.guide.measure.SheetMeasure;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** `sheet corpus`: sets made-up sheets, ordinary and bad, over all combinations, and tells each one that does not stand on its paper or is too large. */
@Command(name = "corpus", mixinStandardHelpOptions = true, sortOptions = false,
        description = {"Tries the sheets of a pack with made-up cases, ordinary and odd: every sheet, size, paper and language.",
            "用编造的事例（平常的和古怪的）试排政策包里的每一张告知单。"},
        footer = {"", "Standard output: assets/schema/sheet-corpus.schema.json (example: sheet-corpus.example.json).",
            "The same seed makes the same sheets. Exit: 0 all stand, 1 some do not, 2 bad input, 3 the world failed."})
final class CorpusCommand implements Callable<Integer> {
    private static final int FOUND = 1;
    private static final int BAD_INPUT = 2;
    private static final int WORLD_FAILED = 3;
    private static final int MOST_BYTES = 80 * 1024;
    private final SheetSource source;
    private final SheetMessages say = new SheetMessages(Language.ZH);

    @Spec
    private CommandSpec spec;

    @Option(names = "--pack", required = true, paramLabel = "DIR", description = "folder of the policy pack 政策包目录")
    private Path pack;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder for the PDFs; made when missing 存放 PDF 的目录")
    private Path out;

    @Option(names = "--seed", defaultValue = "20261123", description = "of the made-up cases 随机种子")
    private long seed;

    @Option(names = "--cases", defaultValue = "200", description = "how many, spread evenly 份数")
    private int cases;

    @Option(names = "--full", description = "each combination three times 全部组合，每种三份")
    private boolean isFull;

    @Option(names = "--language", split = ",", paramLabel = "zh,en", description = "languages; all without it 语言")
    private List<String> languages = List.of();

    CorpusCommand(SheetSource source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        return switch (source.read(pack)) {
            case SheetSource.Faulty(List<Wording> problems) -> {
                warn(say.text("pack.faulty", pack));
                problems.forEach(p -> warn(p.in(Language.ZH)));
                yield BAD_INPUT;
            }
            case SheetSource.Ready ready when cases < 1 || !List.of("zh", "en").containsAll(languages) -> {
                warn(say.text("language.wrong", String.join(",", languages)));
                yield BAD_INPUT;
            }
            case SheetSource.Ready ready -> all(ready);
        };
    }

    private int all(SheetSource.Ready ready) {
        SortedSet<String> templates = new TreeSet<>(ready.templates());
        templates.remove("daybook");
        Corpus corpus = new Corpus(seed, List.of(Language.values()).stream()
                .filter(l -> languages.isEmpty() || languages.contains(l == Language.ZH ? "zh" : "en")).toList());
        List<CorpusCase> made = isFull ? corpus.full(templates) : corpus.sample(templates, cases);
        Tally tally = new Tally();
        try {
            Files.createDirectories(out);
            for (CorpusCase one : made) {
                tally.add(one, written(ready, one));
            }
        } catch (IOException unwritable) {
            warn(say.text("out.unwritable", out));
            return WORLD_FAILED;
        }
        spec.commandLine().getOut().println(tally.report(seed));
        spec.commandLine().getOut().flush();
        return tally.faults.isEmpty() ? 0 : FOUND;
    }

    /** What is wrong with it, empty for nothing; the PDF lies in the folder. */
    private String written(SheetSource.Ready ready, CorpusCase one) throws IOException {
        try {
            Sheet sheet = ready.press().press(one.facts(), one.look(), one.language());
            Files.write(out.resolve(one.name() + ".pdf"), sheet.pdf());
            int outside = ready.press().fit(sheet).stream().mapToInt(p -> p.outside()).sum();
            return outside > 0 ? "outside" : sheet.pdf().length > MOST_BYTES ? "large" : isHard(ready, one) ? "hard" : "";
        } catch (Fault fault) {
            return "not-set";
        }
    }

    /** Ordinary sheets of a case are made of plain words: what is hard in them is the measure's own mistake, or theirs. */
    private static boolean isHard(SheetSource.Ready ready, CorpusCase one) {
        return one.kind() == CorpusCase.Kind.ORDINARY && !one.facts().head().message().isEmpty()
                && !new SheetMeasure(ready.glossary(), one.language()).measure(one.facts()).isPlain();
    }

    private void warn(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }

    /** What came of all of them. */
    private static final class Tally {
        private final List<String[]> faults = new ArrayList<>();
        private int count;

        void add(CorpusCase one, String fault) {
            count++;
            if (!fault.isEmpty()) {
                faults.add(new String[] {one.name(), fault});
            }
        }

        String report(long seed) {
            ObjectNode report = new ObjectMapper().createObjectNode().put("schema", "amends.sheet-corpus/1").put("seed", seed).put("cases", count);
            ArrayNode list = report.putArray("faults");
            faults.forEach(f -> list.addObject().put("sheet", f[0]).put("fault", f[1]));
            return report.toPrettyString();
        }
    }
}
