package org.amends.app.pack;

import java.nio.file.Path;
import org.amends.cli.quote.RuleSource;
import org.amends.core.language.Wording;
import org.amends.pack.PackLoader;
import org.amends.pack.PackReading;
import org.amends.pack.json.PackProblem;

/** Lets the commands read the rules of a pack folder through the one loader, problems as `file:line pointer: message`. */
public final class PackRules implements RuleSource {
    private final PackLoader loader;

    public PackRules(PackLoader loader) {
        this.loader = loader;
    }

    @Override
    public Reading read(Path pack) {
        return switch (loader.load(pack)) {
            case PackReading.Whole(var policy) -> new Read(policy.rules());
            case PackReading.Broken(var problems) -> new Faulty(problems.stream().map(PackRules::line).toList());
        };
    }

    private static Wording line(PackProblem problem) {
        String line = problem.line() == 0 ? "" : ":" + problem.line();
        String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
        String place = problem.file().isEmpty() ? "" : problem.file() + line + pointer + ": ";
        return new Wording(place + problem.message().zh(), place + problem.message().en());
    }
}
