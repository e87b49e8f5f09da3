package org.amends.cli.quote;

import java.util.List;

/**
 * What is wrong with a facts file and where: line (0 when the file as a whole), JSON pointer, key of the sentence, its
 * arguments.
 */
record FactsProblem(int line, String pointer, String key, List<String> args) {

    FactsProblem {
        args = List.copyOf(args);
    }

    static FactsProblem of(int line, String pointer, String key, String... args) {
        return new FactsProblem(line, pointer, key, List.of(args));
    }
}
