package org.amends.core.guide.measure;

import java.util.ArrayList;
import java.util.List;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetReading;
import org.amends.core.guide.reading.Glossary;
import org.amends.core.guide.reading.Yardstick;
import org.amends.core.language.Language;

/** Measures the facts of a sheet: every text, the number of acts, the one main message. Pure. */
public final class SheetMeasure {
    private final SheetReading reading;
    private final Language language;

    public SheetMeasure(Glossary glossary, Language language) {
        this.reading = new SheetReading(glossary, language);
        this.language = language;
    }

    public SheetEase measure(SheetFacts facts) {
        List<Yardstick> broken = new ArrayList<>();
        if (facts.body().acts().size() > Yardstick.ACTS.limit(language)) {
            broken.add(Yardstick.ACTS);
        }
        if (facts.head().message().isBlank()) {
            broken.add(Yardstick.MAIN_MESSAGE);
        }
        return new SheetEase(language, reading.parts(facts), broken);
    }
}
