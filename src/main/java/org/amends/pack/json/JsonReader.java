package org.amends.pack.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amends.core.language.Wording;

/** Reads one JSON file strictly, keeping the line of every value: no key twice, at most {@value #DEEPEST} levels deep. */
final class JsonReader {
    static final int DEEPEST = 32;
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();
    private final Problems problems;
    private final JsonParser parser;

    /** Nested too deep: the rest of the file is not read. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Place place;

        private TooDeep(Place place) {
            this.place = place;
        }
    }

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The root, or empty when the text is no JSON; every fault found is in `problems`. */
    static Optional<JsonNode> read(String file, String text, Problems problems) {
        Place root = Place.file(file);
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(parser, problems);
            problems.lines(file, reader.lines);
            return reader.root(root);
        } catch (JacksonException broken) {
            problems.addAt(root, broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr()), "json", new Wording(
                    "不是合格的 JSON：" + broken.getOriginalMessage(), "not JSON: " + broken.getOriginalMessage()));
        } catch (TooDeep deep) {
            problems.add(deep.place, "json-depth", "嵌套超过 " + DEEPEST + " 层", "nested deeper than " + DEEPEST);
        } catch (IOException notFromMemory) {
            throw new UncheckedIOException(notFromMemory);
        }
        return Optional.empty();
    }

    private Optional<JsonNode> root(Place place) throws IOException {
        if (parser.nextToken() == null) {
            problems.addAt(place, 1, "json", new Wording("文件是空的", "the file is empty"));
            return Optional.empty();
        }
        JsonNode node = value(place, 0);
        if (parser.nextToken() != null) {
            problems.addAt(place, parser.currentTokenLocation().getLineNr(), "json",
                    new Wording("末尾有多余的内容", "something follows the end"));
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private JsonNode value(Place place, int depth) throws IOException {
        lines.putIfAbsent(place.pointer(), parser.currentTokenLocation().getLineNr());
        if (depth > DEEPEST) {
            throw new TooDeep(place);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> array(place, depth);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> decimal(place);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    /** The parser answers an exponent of many digits with a plain NumberFormatException. */
    private JsonNode decimal(Place place) throws IOException {
        try {
            return NODES.numberNode(parser.getDecimalValue());
        } catch (NumberFormatException outOfReach) {
            problems.add(place, "json", "数字太大或太小，读不出来", "a number too large or too small to be read");
            return NODES.nullNode();
        }
    }

    private JsonNode object(Place place, int depth) throws IOException {
        ObjectNode node = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Place here = place.at(key);
            int line = parser.currentTokenLocation().getLineNr();
            boolean twice = node.has(key);
            if (twice) {
                problems.addAt(here, line, "duplicate-key", new Wording(
                        "同一处写了两个“" + key + "”", "“" + key + "” stands here twice"));
            } else {
                lines.put(here.pointer(), line);
            }
            parser.nextToken();
            JsonNode value = value(here, depth + 1);
            if (!twice) {
                node.set(key, value);
            }
        }
        return node;
    }

    private JsonNode array(Place place, int depth) throws IOException {
        ArrayNode node = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            node.add(value(place.at(node.size()), depth + 1));
        }
        return node;
    }
}
