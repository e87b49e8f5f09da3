package org.amends.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.amends.core.daybook.DayBook;
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

    /** What head office said of the day, or that it has not. */
    String confirmed(DayBook.Integrity integrity, ZoneId zone) {
        return integrity.confirmed().map(day -> text("confirmed.yes").replace("{0}", Long.toString(day.through()))
                .replace("{1}", DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).format(day.at().atZone(zone)))).orElseGet(() -> text("confirmed.no"));
    }

    /** The name of a constant, such as `state.CLOSED`. */
    String name(String group, Enum<?> constant) {
        return text(group + "." + constant.name());
    }
}
