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

    /** What a list says of a pack: its region, its edition with currency and last day, the region's telephone (may be empty). */
    public record Cover(Wording region, Wording edition, String telephone) {
    }

    /** The folder's name when the page cannot be read. */
    public static Cover of(Path pack) {
        try {
            JsonNode page = JSON.readTree(pack.resolve("pack.json").toFile());
            JsonNode region = page.path("region");
            JsonNode validity = page.path("validity");
            String version = page.path("version").asText();
            String currency = page.path("currency").asText();
            String to = validity.path("to").asText();
            return new Cover(new Wording(region.path("zh").asText(), region.path("en").asText()),
                    new Wording(version + " 版，" + currency + "，到 " + to,
                            "edition " + version + ", " + currency + ", to " + to),
                    page.path("telephone").asText());
        } catch (IOException e) {
            return new Cover(Wording.same(String.valueOf(pack.getFileName())), Wording.same(""), "");
        }
    }
}
