package org.amends.core.guide.corpus;

import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.language.Language;

/** One made-up sheet and how it is to be set. `name` is good for a file: `recovery-a4-large-zh-2`. */
public record CorpusCase(String name, SheetFacts facts, SheetLook look, Language language) {
}
