package org.amends.sheet;

import org.amends.core.guide.SheetLook;
import org.amends.core.language.Language;

/** One way to set a sheet: what was asked for, how much air, and whether what is promised begins a page of its own. */
record Setting(SheetLook look, Language language, Air air, Break at) {

    /** Where the second page begins. */
    enum Break {
        WHERE_IT_FALLS,
        BEFORE_PROMISES
    }
}
