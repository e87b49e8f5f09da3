package org.amends.cli.quote;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amends.core.compensation.fact.FactFault;
import org.amends.core.language.Language;

/** The command's sentences for people, in one language. */
final class QuoteMessages {
    private final ResourceBundle texts;

    QuoteMessages(Language language) {
        texts = ResourceBundle.getBundle("org.amends.cli.quote.messages",
                language == Language.EN ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String text(String key, Object... args) {
        return MessageFormat.format(texts.getString(key), args);
    }

    /** `facts.json:3 /facts/event-day: 日期要写成…`. */
    String problem(String file, FactsProblem problem) {
        String place = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
        return file + ":" + problem.line() + place + ": " + text(problem.key(), problem.args().toArray());
    }

    String fault(String file, FactFault fault, int line) {
        List<String> args = new ArrayList<>(fault.refusal().args());
        args.add("-");
        String place = fault.fact().isEmpty() ? "" : ":" + line + " /facts/" + fault.fact();
        return file + place + ": " + text(fault.refusal().key(), args.toArray());
    }
}
