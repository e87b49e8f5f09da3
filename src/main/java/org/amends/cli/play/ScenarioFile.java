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
import java.util.Set;
import org.amends.core.language.Wording;

/**
 * Reads a scenario: `{"name", "title": {"zh","en"}, "moves": [{"press": "F2"}, {"type": "..."}, {"shot": "..."}]}`. The
 * schema is assets/schema/scenario.schema.json.
 */
public final class ScenarioFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Stands for the folder of the scenario, so that papers beside it can be named. */
    private static final String HERE = "{here}";
    private static final Set<String> BESIDE = Set.of("at", "repeat");

    private ScenarioFile() {
    }

    /** Throws {@link PlayFailed} naming file and place when it cannot be read or understood. */
    public static Scenario read(Path file) {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            List<Move> moves = new ArrayList<>();
            for (JsonNode node : root.path("moves")) {
                moves.add(move(file.toAbsolutePath().getParent(), file.getFileName() + ", move " + (moves.size() + 1) + ": ", node));
            }
            if (moves.isEmpty() || !root.path("name").isTextual()) {
                throw new PlayFailed(file.getFileName() + ": wants a name and at least one move");
            }
            JsonNode title = root.path("title");
            return new Scenario(root.path("name").asText(), root.path("after").asText(PlayCommand.ENTRANCE),
                    new Wording(title.path("zh").asText(""), title.path("en").asText("")), moves);
        } catch (JacksonException e) {
            throw new PlayFailed(file.getFileName() + ": " + e.getOriginalMessage()
                    + (e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw new PlayFailed("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static Move move(Path here, String place, JsonNode node) {
        Map.Entry<String, JsonNode> act = act(place, node);
        String text = act.getValue().asText().repeat(node.path("repeat").asInt(1));
        String at = node.path("at").asText("");
        return switch (act.getKey()) {
            case "press" -> new Move.Press(text);
            case "type" -> new Move.Type(text.replace(HERE, here.toString()));
            case "clip" -> new Move.Clip(text);
            case "shot" -> new Move.Shot(text);
            case "await" -> new Move.Await(text);
            case "expect" -> new Move.Expect(text, at);
            case "printer" -> new Move.Printer(text);
            case "absent" -> new Move.Absent(text, at);
            default -> throw new PlayFailed(place + "unknown act " + act.getKey());
        };
    }

    /** The one act of a move; where it looks and how often it is said stand beside it. */
    private static Map.Entry<String, JsonNode> act(String place, JsonNode move) {
        List<Map.Entry<String, JsonNode>> acts = move.properties().stream()
                .filter(p -> !BESIDE.contains(p.getKey())).toList();
        if (acts.size() != 1) {
            throw new PlayFailed(place + "one act a move, not " + acts.size() + ": " + move);
        }
        return acts.getFirst();
    }
}
