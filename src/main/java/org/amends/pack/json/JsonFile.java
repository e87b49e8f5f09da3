package org.amends.pack.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file of a pack, from bytes to a cell that keeps its schema. */
public final class JsonFile {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private JsonFile() {
    }

    /** The root cell, or empty when the file cannot be trusted; all that is wrong with it is in `problems`. */
    public static Optional<Cell> read(String file, byte[] bytes, String schema, Problems problems) {
        int before = problems.count();
        Optional<JsonNode> root = PlainBytes.text(file, bytes, problems)
                .flatMap(text -> JsonReader.read(file, text, problems));
        root.ifPresent(node -> Schemas.check(schema, Place.file(file), node, problems));
        return problems.count() == before ? root.map(node -> new Cell(Place.file(file), node)) : Optional.empty();
    }

    /** The root cell of a file that kept its schema before, byte by byte the same. Throws UncheckedIOException if it did not. */
    public static Cell readAgain(String file, byte[] bytes) {
        try {
            return new Cell(Place.file(file), PLAIN.readTree(bytes));
        } catch (IOException neverWhole) {
            throw new UncheckedIOException(neverWhole);
        }
    }
}
