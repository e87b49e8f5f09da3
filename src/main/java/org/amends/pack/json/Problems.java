package org.amends.pack.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.core.language.Wording;

/** Collects what is wrong with a pack, so that all of it is told at once. One thread. */
public final class Problems {
    private final List<PackProblem> found = new ArrayList<>();
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    /** Lines of the values of a file, by pointer; used for every problem added after. */
    void lines(String file, Map<String, Integer> byPointer) {
        lines.put(file, byPointer);
    }

    /** A problem at a place of a JSON file already read; the nearest known value gives the line. */
    public void add(Place place, String code, String zh, String en) {
        addAt(place, line(place), code, new Wording(zh, en));
    }

    public void addAt(Place place, int line, String code, Wording message) {
        found.add(new PackProblem(place.file(), line, place.pointer(), code, message));
    }

    public boolean isClean() {
        return found.isEmpty();
    }

    /** A problem of one of these codes is known at the place or within it. */
    public boolean isKnown(Place place, Set<String> codes) {
        return found.stream().anyMatch(p -> codes.contains(p.code()) && p.file().equals(place.file())
                && (p.pointer() + "/").startsWith(place.pointer() + "/"));
    }

    public int count() {
        return found.size();
    }

    /** By file and line, each once. */
    public List<PackProblem> all() {
        return found.stream().distinct().sorted(Comparator.comparing(PackProblem::file)
                .thenComparingInt(PackProblem::line).thenComparing(PackProblem::pointer)).toList();
    }

    private int line(Place place) {
        Map<String, Integer> known = lines.getOrDefault(place.file(), Map.of());
        String pointer = place.pointer();
        while (!known.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return known.getOrDefault(pointer, 0);
    }
}
