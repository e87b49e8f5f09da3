package org.amends.cli.sheet;

import java.util.List;

/** What is wrong with a facts file and where: JSON pointer (empty for the file), key of the sentence, its arguments. */
record FactsProblem(String pointer, String key, List<String> args) {

    FactsProblem {
        args = List.copyOf(args);
    }

    static FactsProblem of(String pointer, String key, Object... args) {
        return new FactsProblem(pointer, key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }
}
