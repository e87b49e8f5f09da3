package bad.core.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/** Breaks: the core knows JSON and files. */
public record Price(JsonNode json, Path file) {
}
