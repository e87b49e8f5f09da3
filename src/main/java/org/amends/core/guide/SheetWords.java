package org.amends.core.guide;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;

/**
 * The sentences of a pack from which sheets are written, by id (`sheet-words.json`); `{name}` in a sentence is filled in.
 * A pack with sheets has every one of {@link #WANTED}. Pure.
 */
public record SheetWords(Map<String, Wording> words) {
    public static final SheetWords NONE = new SheetWords(Map.of());

    /** Each sentence and the names it must hold. */
    public static final Map<String, Set<String>> WANTED = Map.ofEntries(
            Map.entry("message-open", Set.of()), Map.entry("message-settled", Set.of()),
            Map.entry("message-interim", Set.of()), Map.entry("message-refused", Set.of()),
            Map.entry("message-promises", Set.of()), Map.entry("message-sums", Set.of("sum")),
            Map.entry("greeting-mr", Set.of("surname")), Map.entry("greeting-ms", Set.of("surname")),
            Map.entry("greeting-sir", Set.of()), Map.entry("greeting-madam", Set.of()),
            Map.entry("greeting", Set.of()), Map.entry("told", Set.of("kind")),
            Map.entry("told-when", Set.of("kind", "when")), Map.entry("cause", Set.of("cause")),
            Map.entry("goodwill", Set.of()), Map.entry("code", Set.of("number")));

    public SheetWords {
        words = Map.copyOf(words);
    }

    public Optional<Wording> find(String id) {
        return Optional.ofNullable(words.get(id));
    }

    /** The sentence with its names filled in; a pack that was checked lacks none. */
    public String say(String id, Language language, Map<String, String> names) {
        Wording wording = find(id).orElseThrow(() -> new IllegalStateException("the pack has no sheet words " + id));
        String said = wording.in(language);
        for (var name : names.entrySet()) {
            said = said.replace("{" + name.getKey() + "}", name.getValue());
        }
        return said;
    }
}
