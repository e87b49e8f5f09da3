package org.amends.core.register;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Takes a list of the company's customers: all of it or none, and on disk when the call returns; a search meanwhile sees the list
 * before. Not for the FX thread; one at a time.
 */
public interface CustomerList {

    /** What kind of list came. */
    enum Extent {
        /** Everybody: who is missing is no longer listed. */
        FULL,
        /** Only what is new or changed. */
        CHANGES
    }

    /** What a list is, and what becomes of those whom no list has had since `keepSince`: they are forgotten. */
    record Order(Extent extent, LocalDate day, LocalDate keepSince) {
    }

    /** One customer as the list has them. */
    record Line(org.amends.core.customer.Customer customer, Registered.Supply supply) {
    }

    /** How many came new, changed, stayed the same, were forgotten; and how many there are now. */
    record Taken(long added, long changed, long same, long forgotten, long now) {
    }

    /** The lines are offered by `lines` to whoever it is given, once each; `watch` hears how many are taken and says whether to go on. */
    Taken take(Order order, Consumer<Consumer<Line>> lines, Watch watch);

    /** Follows a list being taken. */
    @FunctionalInterface
    interface Watch {
        /** False stops it; nothing is then taken. */
        boolean goesOn(long taken);
    }

    /** Somebody stopped it; the list before is as it was. */
    final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
