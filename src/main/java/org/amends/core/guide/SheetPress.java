package org.amends.core.guide;

import java.util.List;
import org.amends.core.language.Language;

/** Sets sheets. The same facts give the same bytes. Off the FX thread; throws a Fault when a sheet cannot be set. */
public interface SheetPress {
    Sheet press(SheetFacts facts, SheetLook look, Language language);

    /** On A4. */
    default Sheet press(SheetFacts facts, SheetSize size, Language language) {
        return press(facts, SheetLook.a4(size), language);
    }

    /** Each page as a PNG of so many dots an inch. */
    List<byte[]> pictures(Sheet sheet, int dotsPerInch);

    /** One page of it, counted from nought, without drawing the others. */
    default byte[] picture(Sheet sheet, int page, int dotsPerInch) {
        return pictures(sheet, dotsPerInch).get(page);
    }

    /** How each page stands on its paper. */
    List<PageFit> fit(Sheet sheet);
}
