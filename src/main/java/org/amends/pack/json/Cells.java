package org.amends.pack.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a pack that keep their schema, and the names of those that do not, so that no check blames the wrong file. */
public final class Cells {
    private final Map<String, Cell> files;
    private final Set<String> broken;

    public Cells(Map<String, Cell> files, Set<String> broken) {
        this.files = new TreeMap<>(files);
        this.broken = Set.copyOf(broken);
    }

    public Optional<Cell> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The files of a folder, in the order of their names. */
    public List<Cell> folder(String folder) {
        return files.entrySet().stream().filter(e -> e.getKey().startsWith(folder + "/"))
                .map(Map.Entry::getValue).toList();
    }

    public List<Cell> all() {
        return List.copyOf(files.values());
    }

    /** The entries of a list file; none when the file is missing or broken. */
    public List<Cell> entries(String file, String key) {
        return file(file).map(c -> c.list(key)).orElse(List.of());
    }

    /** The file is there, but nobody can tell what it holds. */
    public boolean isBroken(String file) {
        return broken.contains(file);
    }

    /** All ids of a list file, or empty when the file is broken and nobody can tell. */
    public Optional<Set<String>> ids(String file, String key) {
        return broken.contains(file) ? Optional.empty()
                : Optional.of(entries(file, key).stream().map(c -> c.text("id")).collect(Collectors.toSet()));
    }

    /** All ids of a folder of files, or empty when one of them is broken. */
    public Optional<Set<String>> idsOfFolder(String folder) {
        return broken.stream().anyMatch(b -> b.startsWith(folder + "/")) ? Optional.empty()
                : Optional.of(folder(folder).stream().map(c -> c.text("id")).collect(Collectors.toSet()));
    }
}
