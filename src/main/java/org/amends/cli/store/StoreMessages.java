package org.amends.cli.store;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;

/** The commands' sentences for people, in one language. */
final class StoreMessages {
    private final ResourceBundle texts;

    StoreMessages(Language language) {
        texts = ResourceBundle.getBundle("org.amends.cli.store.messages",
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... args) {
        return MessageFormat.format(texts.getString(key), Arrays.stream(args).map(String::valueOf).toArray());
    }

    String credentials(NoCredentials none) {
        return text("credentials." + none.why().name(), none.source());
    }

    String refusal(Refusal refusal) {
        return text(switch (refusal.key()) {
            case "password.wait" -> "refusal.wait";
            case "rescue.wrong" -> "refusal.codes";
            default -> "refusal.wrong";
        }, refusal.args().toArray());
    }
}
