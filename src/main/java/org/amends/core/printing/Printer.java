package org.amends.core.printing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A printer as the system knows it now: what troubles it, which trays it has, whether it can be told to print in black alone. */
public record Printer(String name, Set<Trouble> troubles, List<Tray> trays, Set<Ink> inks) {

    /** A tray: the system's id, and what to call it. */
    public record Tray(String id, String name) {
    }

    public Printer {
        troubles = Set.copyOf(troubles);
        trays = List.copyOf(trays);
        inks = Set.copyOf(inks);
    }

    /** One of which nothing is known but its name. */
    public static Printer named(String name) {
        return new Printer(name, Set.of(), List.of(), Set.of(Ink.AS_SET));
    }

    public boolean isReady() {
        return troubles.isEmpty();
    }

    /** The gravest trouble, in the order they are told. */
    public Optional<Trouble> trouble() {
        return troubles.stream().sorted().findFirst();
    }
}
