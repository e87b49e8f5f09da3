package org.amends.cli.export;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.fault.Fault;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;

/** The command's sentences for people, in one language. */
final class ExportMessages {
    private final ResourceBundle texts;

    ExportMessages(Language language) {
        texts = ResourceBundle.getBundle("org.amends.cli.export.messages",
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... args) {
        return MessageFormat.format(texts.getString(key), Arrays.stream(args).map(String::valueOf).toArray());
    }

    String credentials(NoCredentials none) {
        return text("credentials." + none.why().name(), none.source());
    }

    String fault(Fault fault) {
        String place = fault.args().isEmpty() ? "" : fault.args().getFirst();
        return known("fault." + fault.code().name(), place, text("fault.other", fault.code().name(), place));
    }

    String refusal(Refusal refusal) {
        return known("refusal." + refusal.key(), String.join(", ", refusal.args()),
                text("refusal.other", refusal.key()));
    }

    private String known(String key, String argument, String other) {
        try {
            return MessageFormat.format(texts.getString(key), argument);
        } catch (MissingResourceException unknown) {
            return other;
        }
    }
}
