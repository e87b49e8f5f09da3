package org.amends.cli.quote;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A facts file as text: `{"today": "2026-11-23", "facts": {"event-day": "2026-11-20"}}`. Values are the text form of
 * facts; numbers and true/false are taken as their text and as yes/no. Keeps the line of each value; finds all problems
 * of form at once.
 */
final class FactsText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final Map<String, Entry> facts = new LinkedHashMap<>();
    private final List<FactsProblem> problems = new ArrayList<>();
    private Optional<Entry> today = Optional.empty();

    /** A value and the line it stands on. */
    record Entry(String text, int line) {
    }

    private FactsText() {
    }

    static FactsText read(String text) {
        FactsText file = new FactsText();
        try (JsonParser parser = FACTORY.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            file.root(parser);
        } catch (JacksonException broken) {
            file.problems.add(FactsProblem.of(line(broken), "", "json.broken",
                    broken.getOriginalMessage()));
        } catch (IOException notFromMemory) {
            throw new UncheckedIOException(notFromMemory);
        }
        return file;
    }

    /** The parser names no place when a limit of its own is crossed: too deep, too long a number. */
    private static int line(JacksonException broken) {
        return broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
    }

    Map<String, Entry> facts() {
        return facts;
    }

    Optional<Entry> today() {
        return today;
    }

    List<FactsProblem> problems() {
        return problems;
    }

    private void root(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            problems.add(FactsProblem.of(1, "", "json.no-object"));
            return;
        }
        boolean found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "facts" -> {
                    found = true;
                    facts(parser, value);
                }
                case "today" -> today = scalar(parser, value, "/today");
                case "$schema" -> parser.skipChildren();
                default -> {
                    problems.add(FactsProblem.of(line(parser), "/" + name, "json.unknown-key", name));
                    parser.skipChildren();
                }
            }
        }
        if (parser.nextToken() != null) {
            problems.add(FactsProblem.of(line(parser), "", "json.more"));
        }
        if (!found) {
            problems.add(FactsProblem.of(1, "", "json.no-facts"));
        }
    }

    private void facts(JsonParser parser, JsonToken start) throws IOException {
        if (start != JsonToken.START_OBJECT) {
            problems.add(FactsProblem.of(line(parser), "/facts", "json.no-object"));
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String fact = parser.currentName();
            String pointer = "/facts/" + fact.replace("~", "~0").replace("/", "~1");
            Optional<Entry> value = scalar(parser, parser.nextToken(), pointer);
            if (facts.containsKey(fact)) {
                problems.add(FactsProblem.of(line(parser), pointer, "json.twice", fact));
            }
            value.ifPresent(v -> facts.putIfAbsent(fact, v));
        }
    }

    private Optional<Entry> scalar(JsonParser parser, JsonToken token, String pointer) throws IOException {
        int line = line(parser);
        return switch (token) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    Optional.of(new Entry(parser.getText().strip(), line));
            case VALUE_TRUE -> Optional.of(new Entry("yes", line));
            case VALUE_FALSE -> Optional.of(new Entry("no", line));
            default -> {
                problems.add(FactsProblem.of(line, pointer, "json.no-scalar"));
                parser.skipChildren();
                yield Optional.empty();
            }
        };
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
