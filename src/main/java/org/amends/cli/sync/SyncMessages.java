package org.amends.cli.sync;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.headoffice.LineState;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;

/** The commands' sentences for people, in one language. */
final class SyncMessages {
    private final ResourceBundle texts;

    SyncMessages(Language language) {
        texts = ResourceBundle.getBundle("org.amends.cli.sync.messages", language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... args) {
        return MessageFormat.format(texts.getString(key), Arrays.stream(args).map(String::valueOf).toArray());
    }

    String credentials(NoCredentials none) {
        return text("credentials." + none.why().name(), none.source());
    }

    String refusal(Refusal refusal) {
        return texts.containsKey("refusal." + refusal.key()) ? text("refusal." + refusal.key(), refusal.args().toArray())
                : text("refusal.password.wrong");
    }

    String state(LineState state) {
        return state.trouble().map(why -> text("trouble." + why.name()) + " ").orElse("")
                + text("standing." + state.standing().name(), state.count().confirmed(), state.count().waiting());
    }
}
