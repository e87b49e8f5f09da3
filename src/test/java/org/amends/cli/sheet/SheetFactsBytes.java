package org.amends.cli.sheet;

import org.amends.core.guide.bill.BillSheet;
import org.amends.core.language.Language;

/** Texts as the facts of a sheet. */
public final class SheetFactsBytes {

    private SheetFactsBytes() {
    }

    /** How many problems there are, for a bill and for any other sheet. */
    public static int problems(String text) {
        return FactsFile.read(BillSheet.TEMPLATE, text, Language.ZH).problems().size()
                + FactsFile.read("promise-slip", text, Language.EN).problems().size();
    }
}
