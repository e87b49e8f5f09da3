package org.amends.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.amends.core.language.Language;

/** Headings and the names of states in one language. Any thread. */
final class Headings {
    private final Language language;
    private final Properties texts = new Properties();

    Headings(Language language) {
        this.language = language;
        String file = language == Language.ZH ? "headings.properties" : "headings_en.properties";
        try (InputStream in = Headings.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    Language language() {
        return language;
    }

    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no heading " + key);
        }
        return text;
    }

    /** The name of a constant, such as `state.CLOSED`. */
    String name(String group, Enum<?> constant) {
        return text(group + "." + constant.name());
    }
}
