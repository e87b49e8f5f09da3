package org.amends.cli.play;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.core.language.Wording;

/** Reads a scenario: `{"name", "title": {"zh","en"}, "moves": [{"press": "F2"}, {"type": "..."}, {"shot": "..."}]}`. */
public final class ScenarioFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScenarioFile() {
    }

    /** Throws {@link PlayFailed} naming file and place when it cannot be read or understood. */
    public static Scenario read(Path file) {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            List<Move> moves = new ArrayList<>();
            for (JsonNode node : root.path("moves")) {
                moves.add(move(file, moves.size() + 1, node));
            }
            if (moves.isEmpty() || !root.path("name").isTextual()) {
                throw new PlayFailed(file.getFileName() + ": wants a name and at least one move");
            }
            JsonNode title = root.path("title");
            return new Scenario(root.path("name").asText(),
                    new Wording(title.path("zh").asText(""), title.path("en").asText("")), moves);
        } catch (JacksonException e) {
            throw new PlayFailed(file.getFileName() + ": " + e.getOriginalMessage() + " at line "
                    + e.getLocation().getLineNr());
        } catch (IOException e) {
            throw new PlayFailed("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static Move move(Path file, int place, JsonNode node) {
        if (node.size() != 1) {
            throw new PlayFailed(file.getFileName() + ", move " + place + ": one act only");
        }
        Map.Entry<String, JsonNode> act = node.properties().iterator().next();
        String value = act.getValue().asText();
        return switch (act.getKey()) {
            case "press" -> new Move.Press(value);
            case "type" -> new Move.Type(value);
            case "shot" -> new Move.Shot(value);
            case "await" -> new Move.Await(value);
            case "expect" -> new Move.Expect(value);
            default -> throw new PlayFailed(file.getFileName() + ", move " + place + ": unknown act "
                    + act.getKey());
        };
    }
}
