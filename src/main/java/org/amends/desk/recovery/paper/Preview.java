package org.amends.desk.recovery.paper;

import java.util.List;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.reading.HardSpot;
import org.amends.core.printing.queue.Printout;

/**
 * A sheet, what it will be noted as, the paper as it comes out (marked when it is a copy), the pictures of its pages, and the
 * words in it that have a plain twin.
 */
public record Preview(Sheet sheet, SheetFacts facts, Printout what, Sheet shown, List<byte[]> pages, List<HardSpot> hard) {
    Preview with(List<byte[]> all) {
        return new Preview(sheet, facts, what, shown, List.copyOf(all), hard);
    }
}
