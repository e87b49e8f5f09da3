package org.amends.desk.kit.place;

import org.amends.core.language.Language;
import org.amends.desk.kit.Formats;
import org.amends.desk.kit.Refusals;
import org.amends.desk.kit.Texts;

/** What every view gets beside its view model: the language with its formats and refusals, and the way to other places. */
public record Surroundings(Language language, Formats formats, Refusals refusals, Navigator navigator) {

    /** The texts of one screen in the present language. */
    public Texts texts(String screen) {
        return Texts.of(screen, language);
    }
}
