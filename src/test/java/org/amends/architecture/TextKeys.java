package org.amends.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the keys of texts against the sources of one tree: what is used must exist, what exists must be used. */
final class TextKeys {
    private static final Set<String> SHARED = Set.of("desk/kit", "desk/shell", "desk/faults", "desk/refusals");
    private static final Pattern REFUSAL = Pattern.compile("(Refusal\\.of|withStep)\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");

    private final Path sourceRoot;
    private final List<SourceFile> sources;
    private final List<TextBundle> bundles;
    private final Map<String, List<String>> families;

    TextKeys(Path sourceRoot, Path textRoot, Map<String, List<String>> families) {
        this.sourceRoot = sourceRoot;
        this.sources = SourceFile.under(sourceRoot);
        this.bundles = TextBundle.under(textRoot);
        this.families = families;
    }

    /** Texts that no source asks for. */
    List<String> unused() {
        return bundles.stream().flatMap(bundle -> unused(bundle).map(key -> bundle.folder() + ": " + key)).toList();
    }

    /** Keys a screen's sources name that stand neither among its own texts nor among the shared ones. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (SourceFile source : sources) {
            String folder = folder(source);
            if (folder.startsWith("desk/") && !folder.startsWith("desk/kit/theme")) {
                source.literals().stream().filter(Literal::isKey).filter(key -> !isKnown(folder, key.text()))
                        .forEach(key -> missing.add(source.path() + ": " + key.text()));
            }
        }
        return missing;
    }

    /** Constants of a told family without their text. */
    List<String> missingOfFamilies() {
        return families.entrySet().stream().flatMap(family -> {
            String[] name = family.getKey().split(" ", 2);
            Set<String> known = keys(name[0]);
            return family.getValue().stream().map(end -> name[1] + end).filter(key -> !known.contains(key))
                    .map(key -> name[0] + ": " + key);
        }).toList();
    }

    /** Refusals, and steps out of them, for which there are no words; a longer key may stand under a shorter one. */
    List<String> refusalsWithoutWords() {
        Set<String> known = keys("desk/refusals");
        return sources.stream().flatMap(source -> REFUSAL.matcher(String.join("\n", source.lines())).results()
                .map(found -> ("withStep".equals(found.group(1)) ? "step." : "") + found.group(2))
                .filter(key -> known.stream().noneMatch(k -> key.equals(k) || key.startsWith(k + ".")))
                .map(key -> source.path() + ": " + key)).toList();
    }

    private Stream<String> unused(TextBundle bundle) {
        Set<Literal> literals = sources.stream().filter(source -> mayUse(folder(source), bundle.folder()))
                .flatMap(source -> source.literals().stream()).collect(Collectors.toSet());
        Set<String> named = literals.stream().map(Literal::text).collect(Collectors.toCollection(TreeSet::new));
        List<String> untold = literals.stream().filter(Literal::isFamily).map(Literal::text)
                .filter(beginning -> !families.containsKey(bundle.folder() + " " + beginning)).distinct().toList();
        Set<String> told = families.entrySet().stream().filter(f -> f.getKey().startsWith(bundle.folder() + " "))
                .flatMap(f -> f.getValue().stream().map(end -> f.getKey().substring(bundle.folder().length() + 1) + end))
                .collect(Collectors.toSet());
        return bundle.texts().keySet().stream().filter(key -> !named.contains(key) && !told.contains(key)
                && !named.contains(withoutStep(key)) && untold.stream().noneMatch(key::startsWith));
    }

    /** The core names a step out of a refusal without the word the desk keeps it under. */
    private static String withoutStep(String key) {
        return key.startsWith("step.") ? key.substring("step.".length()) : key;
    }

    /** Shared texts may be asked for everywhere; others by their room, by app, which joins the rooms, a command's by the core. */
    private static boolean mayUse(String source, String bundle) {
        return SHARED.contains(bundle) || source.equals(bundle) || source.startsWith(bundle + "/") || source.equals("app") || source.startsWith("app/")
                || bundle.startsWith("cli/") && source.startsWith("core/");
    }

    private boolean isKnown(String source, String key) {
        return bundles.stream().filter(bundle -> mayUse(source, bundle.folder()))
                .anyMatch(bundle -> bundle.texts().containsKey(key)
                        || bundle.texts().keySet().stream().anyMatch(known -> known.startsWith(key + ".")));
    }

    private Set<String> keys(String folder) {
        return bundles.stream().filter(bundle -> bundle.folder().equals(folder)).map(bundle -> bundle.texts().keySet())
                .flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private String folder(SourceFile source) {
        return sourceRoot.relativize(source.path().getParent()).toString().replace('\\', '/');
    }
}
