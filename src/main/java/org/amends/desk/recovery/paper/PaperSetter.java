package org.amends.desk.recovery.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.core.casefile.CaseEvent;
import org.amends.core.casefile.CaseFile;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetPress;
import org.amends.core.guide.SheetReading;
import org.amends.core.guide.measure.SheetEase;
import org.amends.core.guide.measure.SheetMeasure;
import org.amends.core.guide.writing.SheetWriter;
import org.amends.core.language.Language;
import org.amends.core.policy.Policy;
import org.amends.core.printing.queue.Printout;

/** Writes, measures, sets and draws a sheet of a case. Off the FX thread. */
final class PaperSetter {
    private static final int PREVIEW_DPI = 84;

    private final PrintShop shop;
    private final Language language;

    PaperSetter(PrintShop shop, Language language) {
        this.shop = shop;
        this.language = language;
    }

    /** What is to be set, as it was when it was asked for. */
    record Order(CaseFile file, Policy policy, String sheet, SheetLook look, Set<String> accepted) {
    }

    /** With its first page drawn. */
    Preview made(Order order) {
        SheetReading reading = new SheetReading(order.policy().hall().glossary(), language);
        SheetFacts facts = reading.plain(new SheetWriter(order.policy(), shop.hall(), language)
                .write(order.sheet(), order.file(), shop.clock().instant()), order.accepted());
        SheetEase ease = new SheetMeasure(order.policy().hall().glossary(), language).measure(facts);
        SheetPress press = shop.press().apply(order.policy());
        Sheet paper = press.press(facts, order.look(), language);
        Printout what = new Printout(facts.template(), order.look().size().name(), paper.digest(),
                Optional.of(order.file().ref()), 1 + issued(order.file(), paper.digest()));
        Sheet shown = what.isCopy() ? new Sheet(shop.mark().on(paper.pdf(), what.copy()), paper.digest(), paper.pages()) : paper;
        return new Preview(paper, facts, what, shown, List.of(press.picture(shown, 0, PREVIEW_DPI)), ease);
    }

    /** With the other pages drawn too. */
    Preview whole(Order order, Preview first) {
        List<byte[]> pages = new ArrayList<>(first.pages());
        SheetPress press = shop.press().apply(order.policy());
        for (int page = 1; page < first.shown().pages(); page++) {
            pages.add(press.picture(first.shown(), page, PREVIEW_DPI));
        }
        return first.with(pages);
    }

    /** How often this very paper was printed. */
    static int issued(CaseFile file, String digest) {
        return (int) file.closing().paper().issued().stream().filter(paper -> paper.digest().equals(digest))
                .filter(paper -> paper.way() == CaseEvent.SheetIssued.Way.PRINTED).count();
    }
}
