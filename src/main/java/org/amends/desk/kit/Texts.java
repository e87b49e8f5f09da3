package org.amends.desk.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.core.language.Language;
import org.amends.core.language.Wording;

/**
 * The texts of one screen in one language, from `texts.properties` (Chinese) or `texts_en.properties` beside it. `{0}` and so
 * on take the arguments; an apostrophe is just an apostrophe. A missing key is a bug and says so. Any thread.
 */
public final class Texts {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Properties texts = new Properties();

    private Texts(String screen, Language language) {
        this.language = language;
        String file = "/org/amends/desk/" + screen + (language == Language.ZH ? "/texts.properties" : "/texts_en.properties");
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no texts " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    public static Texts of(String screen, Language language) {
        return new Texts(screen, language);
    }

    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return ARGUMENT.matcher(text).replaceAll(found -> {
            int at = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(at < arguments.length ? String.valueOf(arguments[at]) : found.group());
        });
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A text of the pack in this screen's language. */
    public String in(Wording wording) {
        return wording.in(language);
    }

    public Language language() {
        return language;
    }
}
