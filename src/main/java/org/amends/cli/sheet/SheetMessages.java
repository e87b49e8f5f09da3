package org.amends.cli.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amends.core.language.Language;

/** The command's sentences for people, in one language. */
final class SheetMessages {
    private final ResourceBundle texts;

    SheetMessages(Language language) {
        texts = ResourceBundle.getBundle("org.amends.cli.sheet.messages",
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... args) {
        return MessageFormat.format(texts.getString(key), args);
    }

    /** `facts.json /contact/phone: 缺少这一项`. */
    String problem(String file, FactsProblem problem) {
        String place = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
        return file + place + ": " + text(problem.key(), problem.args().toArray());
    }
}
