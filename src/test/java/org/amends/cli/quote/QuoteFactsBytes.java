package org.amends.cli.quote;

import org.amends.fixtures.Cases;
import org.amends.fixtures.Packs;
import org.amends.fixtures.Stores;

/** Texts as the facts of a quote. */
public final class QuoteFactsBytes {

    private QuoteFactsBytes() {
    }

    /** How many problems there are. */
    public static int problems(String text) {
        return FactsReading.of(FactsText.read(text), Packs.rule(), Cases.NOW.atZone(Stores.ZONE).toLocalDate()).problems().size();
    }
}
