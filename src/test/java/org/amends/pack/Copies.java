package org.amends.pack;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.core.language.Wording;
import org.amends.core.playbook.FailureKind;

/** How much of a failure kind's text stands in another kind as well, word for word or nearly so. */
final class Copies {
    /** Shorter texts are answers such as 本柜台 or 不知道 that anybody may share. */
    private static final int SENTENCE = 9;
    /** Share of common pairs of characters from which two sentences count as one. */
    private static final double NEARLY = 0.8;

    private Copies() {
    }

    /** Every sentence of a kind that people read or hear, but for the danger question, which is one for all. */
    static Set<String> sentences(FailureKind kind) {
        Stream<Wording> script = Stream.of(kind.script().questions().stream().flatMap(q -> Stream.concat(
                Stream.of(q.ask()), q.choices().stream().map(c -> c.label()))),
                kind.script().steps().stream().flatMap(s -> s.todo().stream()),
                kind.handling().remedies().stream().flatMap(r -> Stream.of(r.title(), r.detail())),
                kind.everydayWords().stream(), Stream.of(kind.script().preparedAnswer())).flatMap(s -> s);
        return script.map(Wording::zh).filter(text -> text.length() >= SENTENCE).collect(Collectors.toCollection(TreeSet::new));
    }

    /** From 0, nothing in common, to 1, all of the smaller kind stands in the other. */
    static double share(FailureKind one, FailureKind other) {
        Set<String> first = sentences(one);
        Set<String> second = sentences(other);
        boolean isFirstFewer = first.size() <= second.size();
        Set<String> fewer = isFirstFewer ? first : second;
        Set<String> more = isFirstFewer ? second : first;
        long common = fewer.stream().filter(text -> more.stream().anyMatch(that -> isNearly(text, that))).count();
        return fewer.isEmpty() ? 0 : (double) common / fewer.size();
    }

    static boolean isNearly(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> first = pairs(one);
        Set<String> second = pairs(other);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return common.size() >= NEARLY * Math.max(first.size(), second.size());
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, text.length() - 1).mapToObj(i -> text.substring(i, i + 2)).collect(Collectors.toSet());
    }
}
