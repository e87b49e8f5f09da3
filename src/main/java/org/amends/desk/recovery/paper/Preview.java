package org.amends.desk.recovery.paper;

import java.util.List;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.measure.SheetEase;
import org.amends.core.printing.queue.Printout;

/**
 * A sheet, what it will be noted as, the paper as it comes out (marked when it is a copy), the pictures of its pages, and
 * how easy it is to read.
 */
public record Preview(Sheet sheet, SheetFacts facts, Printout what, Sheet shown, List<byte[]> pages, SheetEase ease) {
    Preview with(List<byte[]> all) {
        return new Preview(sheet, facts, what, shown, List.copyOf(all), ease);
    }
}
