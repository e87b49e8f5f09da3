package org.amends.cli.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be measured. */
public enum BenchName {
    FIRST_WINDOW,
    ENTER,
    SHEET,
    PDF,
    PREVIEW,
    FX,
    SEARCH;

    /** As it is typed: `first-window`. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<BenchName> of(String word) {
        return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(BenchName::word).toList();
    }
}
