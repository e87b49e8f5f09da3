package org.amends.core.guide.measure;

import java.util.List;
import org.amends.core.guide.SheetReading;
import org.amends.core.guide.reading.Ease;
import org.amends.core.guide.reading.Yardstick;
import org.amends.core.language.Language;

/** How easy a sheet is: its texts in order, and what the sheet as a whole breaks (too many acts, no main message). */
public record SheetEase(Language language, List<SheetReading.Part> parts, List<Yardstick> broken) {
    /** Hard places in a hundred sentences from which a sheet is far above the measure; provisional, as all limits are. */
    private static final int FAR = 100;
    /** Fewer hard places than this never make a sheet far above the measure. */
    private static final int FEW = 4;

    public SheetEase {
        parts = List.copyOf(parts);
        broken = List.copyOf(broken);
    }

    public boolean isPlain() {
        return broken.isEmpty() && hard() == 0;
    }

    /** Hard places in all. */
    public int hard() {
        return parts.stream().mapToInt(part -> part.ease().spots().size()).sum();
    }

    public int sentences() {
        return parts.stream().mapToInt(part -> part.ease().sentences()).sum();
    }

    /** The longest sentence, in characters or words. */
    public int longest() {
        return parts.stream().mapToInt(part -> part.ease().longest()).max().orElse(0);
    }

    /** Of a thousand Chinese characters, those beyond the common ones. */
    public int rarePermille() {
        int all = parts.stream().mapToInt(part -> part.ease().characters().all()).sum();
        int rare = parts.stream().mapToInt(part -> part.ease().characters().rare()).sum();
        return new Ease.Characters(all, rare).rarePermille();
    }

    /** So hard that whoever prints it is asked once: a sentence nobody can follow, or a hard place for every sentence. */
    public boolean isFarAbove() {
        return longest() > Yardstick.SENTENCE_FAR_TOO_LONG.limit(language)
                || hard() >= FEW && hard() * 100 >= sentences() * FAR;
    }
}
