package org.amends.cli.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One object of a facts file: hands out its values, notes what is missing, wrong or unknown at its JSON pointer. */
final class Part {
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST = 40;
    private final JsonNode node;
    private final String pointer;
    private final List<FactsProblem> problems;

    private Part(JsonNode node, String pointer, List<FactsProblem> problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The object at a place; one that may hold nothing but these names. Anything else there is a problem. */
    static Part of(JsonNode node, String pointer, List<FactsProblem> problems, String... names) {
        if (!node.isObject()) {
            problems.add(FactsProblem.of(pointer, "json.no-object"));
            return new Part(MissingNode.getInstance(), pointer, new ArrayList<>());
        }
        List<String> known = Arrays.asList(names);
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add(FactsProblem.of(pointer + "/" + escaped(name), "json.unknown-key",
                        String.join(", ", known)));
            }
        });
        return new Part(node, pointer, problems);
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** The JSON pointer of a name in this object. */
    String place(String name) {
        return at(name);
    }

    /** An object that must be there. */
    Part must(String name, String... names) {
        if (!node.has(name)) {
            missing(name);
            return new Part(MissingNode.getInstance(), at(name), new ArrayList<>());
        }
        return of(node.get(name), at(name), problems, names);
    }

    /** An object that may be left out. */
    Optional<Part> may(String name, String... names) {
        return node.has(name) ? Optional.of(of(node.get(name), at(name), problems, names)) : Optional.empty();
    }

    /** A text; it may be empty, not left out. */
    String text(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            missing(name);
            return "";
        }
        return text(value, at(name));
    }

    /** A text that says something. */
    String filled(String name) {
        String text = text(name);
        if (text.isBlank() && node.path(name).isTextual()) {
            problems.add(FactsProblem.of(at(name), "text.empty"));
        }
        return text;
    }

    /** A text at most so long. */
    String brief(String name, int longest) {
        String text = text(name);
        if (text.length() > longest) {
            problems.add(FactsProblem.of(at(name), "text.long", longest));
        }
        return text;
    }

    List<String> texts(String name) {
        return list(name, item -> text(item.node, item.pointer));
    }

    <T> List<T> objects(String name, Function<Part, T> read, String... names) {
        return list(name, item -> read.apply(of(item.node, item.pointer, problems, names)));
    }

    private <T> List<T> list(String name, Function<Part, T> read) {
        JsonNode values = node.path(name);
        if (values.isMissingNode()) {
            missing(name);
        } else if (!values.isArray()) {
            problems.add(FactsProblem.of(at(name), "json.no-list"));
        } else if (values.size() > MOST) {
            problems.add(FactsProblem.of(at(name), "list.long", MOST));
        } else {
            List<T> items = new ArrayList<>();
            values.forEach(v -> items.add(read.apply(new Part(v, at(name) + "/" + items.size(), problems))));
            return items;
        }
        return List.of();
    }

    private String text(JsonNode value, String place) {
        if (!value.isTextual()) {
            problems.add(FactsProblem.of(place, "json.no-text"));
            return "";
        }
        if (value.asText().length() > LONGEST_TEXT) {
            problems.add(FactsProblem.of(place, "text.long", LONGEST_TEXT));
        }
        return value.asText();
    }

    private void missing(String name) {
        problems.add(FactsProblem.of(at(name), "json.missing"));
    }

    private String at(String name) {
        return pointer + "/" + escaped(name);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
