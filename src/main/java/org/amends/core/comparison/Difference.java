package org.amends.core.comparison;

import org.amends.core.language.Wording;

/** One difference in plain words, seen from the customer: `direction` says whether people get more or less, sooner or later. */
public record Difference(Subject subject, Direction direction, Wording words) {

    /** What it is about, the weightiest first. */
    public enum Subject {
        /** What is owed by a written rule. */
        RIGHT,
        /** What may be given beyond that. */
        GOODWILL,
        /** By when. */
        TIME,
        /** Which mechanisms work. */
        SWITCH,
        /** What is said and done. */
        SCRIPT
    }

    /** For the customer. */
    public enum Direction {
        LESS,
        MORE,
        OTHER
    }

    static Difference of(Subject subject, Direction direction, String zh, String en) {
        return new Difference(subject, direction, new Wording(zh, en));
    }
}
