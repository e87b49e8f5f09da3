package org.amends.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.core.apology.PhraseGuard;
import org.amends.core.compensation.rule.Rule;
import org.amends.core.compensation.rule.RuleBook;
import org.amends.core.playbook.Need;
import org.amends.core.policy.Allowances;
import org.amends.core.policy.Playbook;
import org.amends.core.policy.Policy;
import org.amends.core.policy.Timetable;
import org.amends.core.policy.Retention;
import org.amends.pack.check.Checks;
import org.amends.pack.check.ValueCheck;
import org.amends.pack.check.plain.PlainCheck;
import org.amends.pack.form.AuthorityForm;
import org.amends.pack.form.FailureForm;
import org.amends.pack.form.GuardForm;
import org.amends.pack.form.HallForm;
import org.amends.pack.form.HeaderForm;
import org.amends.pack.form.Mapping;
import org.amends.pack.form.Placed;
import org.amends.pack.form.RuleForm;
import org.amends.pack.form.ScriptForm;
import org.amends.pack.form.Sums;
import org.amends.pack.form.TimingForm;
import org.amends.pack.json.Cell;
import org.amends.pack.json.Cells;
import org.amends.pack.json.PackProblem;
import org.amends.pack.json.Problems;

/** Loads a pack whole or not at all. Reads files, keeps nothing, any thread. Whether the pack may act here is asked elsewhere. */
public final class PackLoader {
    private static final String FALLBACK_CURRENCY = "EUR";

    /** Everything wrong is told at once; never throws for what lies in the folder. */
    public PackReading load(Path dir) {
        Problems problems = new Problems();
        PackFolder folder = PackFolder.read(dir, problems);
        if (folder.files().isEmpty() && !problems.isClean()) {
            return new PackReading.Broken(problems.all());
        }
        Cells cells = PackFiles.read(folder, problems);
        Mapping mapping = new Mapping(problems);
        Sums sums = sums(cells);
        ValueCheck.check(cells, sums, problems);
        List<Placed<Rule>> rules = mapping.each(cells.folder("entitlements"), new RuleForm(sums)::rule);
        Map<String, String> templates = PackFiles.templates(folder, problems);
        Checks.all(cells, rules, templates, problems);
        mapping.each(cells.folder("failures"), new FailureForm(Map.of())::kind);
        cells.file("calendar.json").ifPresent(c -> mapping.one(c, TimingForm::calendar));
        cells.file("authority.json").ifPresent(c -> mapping.one(c, a -> AuthorityForm.authority(a, sums)));
        return problems.isClean() ? new PackReading.Whole(policy(cells, rules, SheetParts.joined(templates), folder.sha256()))
                : new PackReading.Broken(problems.all());
    }

    /** What is hard to read in the texts of a pack that is whole: its author may want to know, the pack acts all the same. */
    public List<PackProblem> hard(Path dir) {
        Problems problems = new Problems();
        PackFolder folder = PackFolder.read(dir, problems);
        Cells cells = PackFiles.read(folder, problems);
        if (!problems.isClean()) {
            return List.of();
        }
        PlainCheck.warnings(cells, PackFiles.templates(folder, problems), problems);
        return problems.all();
    }

    /**
     * A pack that was whole when it was taken, by the digest it had then: neither schemas nor checks are run again, so that the
     * desk starts quickly and a stricter program still reads the packs its cases keep. Empty when a byte differs.
     */
    public Optional<Policy> again(Path dir, String sha256) {
        Problems problems = new Problems();
        PackFolder folder = PackFolder.read(dir, problems);
        if (!problems.isClean() || !folder.sha256().equals(sha256)) {
            return Optional.empty();
        }
        Cells cells = PackFiles.readAgain(folder);
        List<Placed<Rule>> rules = new Mapping(problems).each(cells.folder("entitlements"),
                new RuleForm(sums(cells))::rule);
        return problems.isClean() ? Optional.of(policy(
                cells, rules, SheetParts.joined(PackFiles.templates(folder, problems)), sha256)) : Optional.empty();
    }

    private static Sums sums(Cells cells) {
        String currency = cells.file("pack.json").map(c -> c.text("currency")).orElse(FALLBACK_CURRENCY);
        boolean known = java.util.Currency.getAvailableCurrencies().stream()
                .anyMatch(c -> c.getCurrencyCode().equals(currency));
        return new Sums(known ? currency : FALLBACK_CURRENCY);
    }

    private static Policy policy(Cells cells, List<Placed<Rule>> rules, Map<String, String> templates,
            String sha256) {
        Cell pack = cells.file("pack.json").orElseThrow();
        Cell guard = cells.file("guard.json").orElseThrow();
        return new Policy(HeaderForm.header(pack, sha256), playbook(cells),
                new PhraseGuard(guard.list("patterns", GuardForm::pattern), GuardForm.attribution(guard)),
                new Allowances(new RuleBook(rules.stream().map(Placed::value).toList()),
                        AuthorityForm.authority(cells.file("authority.json").orElseThrow(), sums(cells))),
                new Timetable(cells.entries("clocks.json", "clocks").stream().map(TimingForm::clock).toList(),
                        TimingForm.calendar(cells.file("calendar.json").orElseThrow()),
                        new Retention(cells.entries("privacy.json", "kinds").stream().map(TimingForm::kept).toList())), HallForm.hall(cells, templates));
    }

    private static Playbook playbook(Cells cells) {
        Map<String, Need> needs = cells.entries("needs.json", "needs").stream().map(ScriptForm::need)
                .collect(Collectors.toMap(Need::id, n -> n));
        return new Playbook(cells.folder("failures").stream().map(new FailureForm(needs)::kind).toList(),
                cells.entries("causes.json", "causes").stream().map(ScriptForm::cause).toList(),
                cells.entries("phrases.json", "phrases").stream().map(ScriptForm::phrase).toList(),
                cells.entries("dangers.json", "dangers").stream().map(ScriptForm::danger).toList(),
                cells.entries("channels.json", "channels").stream().map(ScriptForm::channel).toList());
    }
}
