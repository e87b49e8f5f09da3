package org.amends.pack.check.script;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.Problems;

/** Phrases stand at their stage and kind, each can be said, every stage has a general one, and no hole stays unfilled. */
final class PhraseCheck {
    private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Set<String> HOLES = Set.of("surname", "salutation", "when", "kind");
    private static final List<String> STAGES = List.of("receive", "apologise", "take-responsibility", "find-cause",
            "resolve", "compensate", "explain", "confirm");

    private final Cells cells;
    private final Problems problems;

    private PhraseCheck(Cells cells, Problems problems) {
        this.cells = cells;
        this.problems = problems;
    }

    static void check(Cells cells, Problems problems) {
        PhraseCheck check = new PhraseCheck(cells, problems);
        check.use();
        cells.entries("phrases.json", "phrases").forEach(p -> p.at("says").walk(check::holes));
        cells.file("phrases.json").ifPresent(check::general);
    }

    private void use() {
        Map<String, Cell> phrases = cells.entries("phrases.json", "phrases").stream()
                .collect(Collectors.toMap(p -> p.text("id"), p -> p, (a, b) -> a));
        Set<String> used = new HashSet<>();
        for (Cell kind : cells.folder("failures")) {
            for (Cell step : kind.list("steps")) {
                for (Cell name : step.list("phrases")) {
                    used.add(kind.text("id") + "/" + name.text());
                    if (phrases.containsKey(name.text())) {
                        fits(kind, step, name, phrases.get(name.text()));
                    }
                }
            }
        }
        cells.idsOfFolder("failures").ifPresent(kinds -> phrases.values().forEach(p -> p.list("kinds").stream()
                .filter(k -> kinds.contains(k.text()) && !used.contains(k.text() + "/" + p.text("id")))
                .forEach(k -> problems.add(k.place(), "unreachable-phrase",
                        "“" + k.text() + "”的步骤里没有用到这句话术",
                        "no step of “" + k.text() + "” uses this phrase"))));
    }

    private void fits(Cell kind, Cell step, Cell name, Cell phrase) {
        if (!phrase.text("stage").equals(step.text("stage"))) {
            problems.add(name.place(), "phrase-stage", "话术“" + name.text() + "”是步骤“" + phrase.text("stage") + "”的",
                    "the phrase “" + name.text() + "” belongs to the step “" + phrase.text("stage") + "”");
        }
        if (phrase.has("kinds") && !phrase.texts("kinds").contains(kind.text("id"))) {
            problems.add(name.place(), "phrase-kind", "话术“" + name.text() + "”没有把本类型列进 kinds",
                    "the phrase “" + name.text() + "” is not for this kind");
        }
    }

    private void holes(Cell cell) {
        Matcher holes = HOLE.matcher(cell.text());
        Set<String> unknown = new TreeSet<>();
        while (holes.find()) {
            if (!HOLES.contains(holes.group(1))) {
                unknown.add(holes.group());
            }
        }
        unknown.forEach(hole -> problems.add(cell.place(), "unknown-placeholder", "没有这个填空：" + hole,
                "nothing fills " + hole));
    }

    private void general(Cell file) {
        Set<String> have = file.list("phrases").stream().filter(p -> List.of("kinds", "parties", "feelings").stream().noneMatch(p::has))
                .map(p -> p.text("stage")).collect(Collectors.toSet());
        STAGES.stream().filter(s -> !have.contains(s)).forEach(s -> problems.add(file.place().at("phrases"),
                "no-general-phrase", "步骤“" + s + "”缺少通用话术", "the step “" + s + "” has no general phrase"));
    }
}
