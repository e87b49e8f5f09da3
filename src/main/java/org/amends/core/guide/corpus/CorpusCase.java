package org.amends.core.guide.corpus;

import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.language.Language;

/** One made-up sheet and how it is to be set. `name` is good for a file: `recovery-a4-large-zh-2`. */
public record CorpusCase(String name, Kind kind, SheetFacts facts, SheetLook look, Language language) {

    /** What was made up. */
    public enum Kind {
        /** As on most days, in plain words: it must meet the measure of plain language too. */
        ORDINARY,
        /** Ten promises, long texts, sums of twelve digits. */
        FULL,
        /** Something in the fields that should not be there. */
        ODD
    }
}
