package org.amends.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.amends.core.language.Wording;

/** What a pack's first page says of it, read without the rest: for lists to choose from. Judges nothing. */
public final class PackCover {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PackCover() {
    }

    /** Which pack and which version of it the page names. */
    public record Edition(String pack, String version) {
    }

    /** Empty when the page cannot be read or names no version. */
    public static Optional<Edition> edition(Path pack) {
        try {
            JsonNode page = JSON.readTree(pack.resolve("pack.json").toFile());
            Edition edition = new Edition(page.path("id").asText(), page.path("version").asText());
            return edition.version().matches("[0-9]+(\\.[0-9]+)*") ? Optional.of(edition) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Region, edition and days of validity; the folder's name when the page cannot be read. */
    public static Wording title(Path pack) {
        try {
            JsonNode page = JSON.readTree(pack.resolve("pack.json").toFile());
            JsonNode validity = page.path("validity");
            String edition = page.path("version").asText();
            String from = validity.path("from").asText();
            String to = validity.path("to").asText();
            return new Wording(page.path("region").path("zh").asText() + "，" + edition + " 版，" + from + " 至 " + to,
                    page.path("region").path("en").asText() + ", edition " + edition + ", " + from + " to " + to);
        } catch (IOException e) {
            return Wording.same(String.valueOf(pack.getFileName()));
        }
    }
}
