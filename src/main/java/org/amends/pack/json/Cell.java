package org.amends.pack.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amends.core.language.Wording;

/** A value of a pack file that keeps its schema, and its place. Getters trust the schema. */
public final class Cell {
    private final Place place;
    private final JsonNode node;

    Cell(Place place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    public Place place() {
        return place;
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** The value of a key; a missing one is a cell without value. */
    public Cell at(String key) {
        return new Cell(place.at(key), node.path(key));
    }

    public Optional<Cell> maybe(String key) {
        return node.has(key) ? Optional.of(at(key)) : Optional.empty();
    }

    /** The members of a list; none when the key is missing. */
    public List<Cell> list(String key) {
        List<Cell> cells = new ArrayList<>();
        Place list = place.at(key);
        for (JsonNode member : node.path(key)) {
            cells.add(new Cell(list.at(cells.size()), member));
        }
        return cells;
    }

    public <T> List<T> list(String key, Function<Cell, T> form) {
        return list(key).stream().map(form).toList();
    }

    /** The text of this cell; empty when it is none. */
    public String text() {
        return node.asText("");
    }

    public String text(String key) {
        return node.path(key).asText("");
    }

    public List<String> texts(String key) {
        return list(key, Cell::text);
    }

    public int number(String key) {
        return node.path(key).asInt();
    }

    public BigDecimal decimal(String key) {
        return new BigDecimal(text(key));
    }

    public LocalDate day() {
        return LocalDate.parse(text());
    }

    public Wording wording() {
        return new Wording(text("zh"), text("en"));
    }

    public Wording wording(String key) {
        return at(key).wording();
    }

    public List<Wording> wordings(String key) {
        return list(key, Cell::wording);
    }

    /** A constant written in kebab case. */
    public <E extends Enum<E>> E constant(String key, Class<E> type) {
        return named(text(key), type);
    }

    public <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
        return Set.copyOf(texts(key).stream().map(t -> named(t, type)).distinct().toList());
    }

    private static <E extends Enum<E>> E named(String text, Class<E> type) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Keys that are there, in the order of the file. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** A text for people: an object of languages. */
    public boolean isWording() {
        return node.isObject() && !node.isEmpty() && keys().stream().allMatch(k -> k.equals("zh") || k.equals("en"));
    }

    /** This cell and all within it. */
    public void walk(Consumer<Cell> visit) {
        visit.accept(this);
        if (node.isObject()) {
            keys().forEach(key -> at(key).walk(visit));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            new Cell(place.at(i), node.get(i)).walk(visit);
        }
    }
}
