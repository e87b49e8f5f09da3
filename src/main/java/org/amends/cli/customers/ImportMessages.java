package org.amends.cli.customers;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amends.cli.opening.NoCredentials;
import org.amends.core.language.Language;
import org.amends.core.refusal.Refusal;
import org.amends.core.table.BadCell;

/** The command's sentences for people, in one language. */
final class ImportMessages {
    private final ResourceBundle texts;

    ImportMessages(Language language) {
        texts = ResourceBundle.getBundle("org.amends.cli.customers.messages",
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... args) {
        return MessageFormat.format(texts.getString(key), Arrays.stream(args).map(String::valueOf).toArray());
    }

    String cell(BadCell cell) {
        return text("cell." + cell.why(), cell.row(), cell.column());
    }

    String credentials(NoCredentials none) {
        return text("credentials." + none.why().name(), none.source());
    }

    String refusal(Refusal refusal) {
        String key = "refusal." + refusal.key();
        return texts.containsKey(key) ? text(key, refusal.args().toArray()) : text("refusal.other", refusal.key());
    }
}
