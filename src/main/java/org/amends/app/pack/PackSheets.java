package org.amends.app.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.amends.cli.sheet.SheetSource;
import org.amends.core.language.Wording;
import org.amends.core.policy.HallBook;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.pack.json.PackProblem;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.sheet.TemplatePress;

/** Lets the commands set the sheets of a pack folder, read through the one loader. The day book is no guide sheet. */
public final class PackSheets implements SheetSource {
    private final PackLoader loader;
    private final Fonts fonts;

    public PackSheets(PackLoader loader, Fonts fonts) {
        this.loader = loader;
        this.fonts = fonts;
    }

    @Override
    public Reading read(Path pack) {
        return switch (loader.load(pack)) {
            case PackReading.Whole(var policy) -> ready(policy.hall());
            case PackReading.Broken(List<PackProblem> problems) ->
                    new Faulty(problems.stream().map(PackSheets::line).toList());
        };
    }

    private Reading ready(HallBook hall) {
        SortedSet<String> templates = new TreeSet<>(hall.templates().keySet());
        templates.remove("daybook");
        return new Ready(new TemplatePress(new PdfRenderer(fonts), hall::template), templates, hall.glossary());
    }

    private static Wording line(PackProblem problem) {
        String place = problem.file().isEmpty() ? ""
                : problem.file() + ":" + problem.line() + " " + problem.pointer() + ": ";
        return new Wording(place + problem.message().zh(), place + problem.message().en());
    }
}
