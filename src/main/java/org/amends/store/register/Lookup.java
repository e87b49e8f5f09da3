package org.amends.store.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amends.core.register.Registered;
import org.amends.search.Terms;
import org.amends.search.Typed;

/** One search over the tables. Parts that fit too many are checked on the rows the rarer parts gave. */
final class Lookup {
    /** Rows of one part that are gathered; a part with more is called broad. */
    private static final int MOST = 4000;
    /** Rows read to check broad parts. */
    private static final int CHECKED = 1500;

    private final ListTables tables;
    private final Terms terms;
    private final int limit;

    Lookup(ListTables tables, Terms terms, int limit) {
        this.tables = tables;
        this.terms = terms;
        this.limit = limit;
    }

    List<Registered> find(List<Typed.Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Registered> exact = all(parts.stream().map(Typed.Part::exact).toList());
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<Registered> meant = new LinkedHashSet<>();
        for (int slipped = 0; slipped < parts.size() && meant.size() < limit; slipped++) {
            List<Set<String>> wanted = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                wanted.add(i == slipped ? parts.get(i).slips() : parts.get(i).exact());
            }
            meant.addAll(all(wanted));
        }
        return meant.stream().limit(limit).toList();
    }

    /** A part and the rows it gave; a broad one has more than those. */
    private record Hits(Set<String> prefixes, Set<Integer> rows, boolean isBroad) {
    }

    private List<Registered> all(List<? extends Collection<String>> wanted) {
        List<Hits> hits = new ArrayList<>();
        for (Collection<String> prefixes : wanted) {
            Hits one = gather(Set.copyOf(prefixes), prefixes);
            if (one.rows().isEmpty()) {
                return List.of();
            }
            hits.add(one);
        }
        hits.sort(Comparator.comparing(Hits::isBroad).thenComparing(h -> h.rows().size()));
        Set<Integer> rows = new LinkedHashSet<>(hits.getFirst().rows());
        hits.stream().skip(1).filter(h -> !h.isBroad()).forEach(h -> rows.retainAll(h.rows()));
        List<Hits> broad = hits.stream().skip(1).filter(Hits::isBroad).toList();
        return rows.stream().limit(CHECKED).flatMap(number -> tables.row(number).stream())
                .filter(row -> broad.isEmpty() || fits(row, broad)).limit(limit).toList();
    }

    private boolean fits(Registered row, List<Hits> broad) {
        Set<String> has = terms.of(row);
        return broad.stream().allMatch(h -> has.stream().anyMatch(
                term -> h.prefixes().stream().anyMatch(term::startsWith)));
    }

    private Hits gather(Set<String> prefixes, Collection<String> inOrder) {
        Set<Integer> rows = new LinkedHashSet<>();
        for (String prefix : inOrder) {
            tables.beginning(prefix, number -> {
                rows.add(number);
                return rows.size() < MOST;
            });
        }
        return new Hits(prefixes, rows, rows.size() >= MOST);
    }
}
