package org.amends.desk.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amends.core.casefile.CaseEvent.SheetIssued.Way;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetLook;
import org.amends.core.guide.SheetPress;
import org.amends.core.guide.writing.SheetWriter;
import org.amends.core.language.Language;
import org.amends.core.policy.Policy;
import org.amends.core.printing.queue.IssuedPaper;
import org.amends.core.printing.queue.Printout;

/** Writes, sets and draws a guide, or draws kept paper as its next copy would come out. Off the FX thread. */
public final class SheetSetter {
    private static final int PREVIEW_DPI = 84;

    private final SheetShop shop;

    SheetSetter(SheetShop shop) {
        this.shop = shop;
    }

    /** Which guide, how set, in which language, and what was typed to stand on it. */
    record Order(String sheet, SheetLook look, Language language, UnaryOperator<SheetFacts> filled) {
    }

    /** What is in sight: the paper as it comes out, what it is noted as, the pages drawn so far, and whether it is kept already. */
    public record Shown(Sheet sheet, Printout what, List<byte[]> pages, Origin origin) {
        /** Where it comes from. */
        public enum Origin {
            SET_NOW,
            KEPT
        }

        boolean isKept() {
            return origin == Origin.KEPT;
        }
    }

    /** Aside. */
    Shown made(Order order) {
        Policy policy = shop.policy().get();
        SheetFacts guide = new SheetWriter(policy, shop.here().hall(), order.language()).guide(order.sheet(),
                shop.here().clock().instant());
        SheetFacts facts = order.filled().apply(guide);
        SheetPress press = shop.press().apply(policy);
        Sheet sheet = press.press(facts, order.look(), order.language());
        Printout what = new Printout(order.sheet(), order.look().size().name(), sheet.digest(), Optional.empty(), 1);
        return new Shown(sheet, what, List.of(press.picture(sheet, 0, PREVIEW_DPI)), Shown.Origin.SET_NOW);
    }

    /** What the next copy of a paper is noted as: one more than ever went out. Store thread. */
    Printout next(Printout what) {
        List<IssuedPaper> before = what.of().map(ref -> shop.kept().trail().ofCase(ref.id()))
                .orElseGet(() -> shop.kept().trail().ofGuide(what.digest()));
        long printed = before.stream().filter(paper -> paper.way() == Way.PRINTED)
                .filter(paper -> paper.what().digest().equals(what.digest())).count();
        return new Printout(what.template(), what.size(), what.digest(), what.of(), 1 + (int) printed);
    }

    /** Aside. */
    Shown kept(Printout next, Optional<byte[]> pdf) {
        byte[] bytes = pdf.orElseThrow(() -> new Fault(FaultCode.FILE_UNREADABLE, next.digest()));
        byte[] paper = next.isCopy() ? shop.kept().mark().on(bytes, next.copy()) : bytes;
        SheetPress press = shop.press().apply(shop.policy().get());
        List<byte[]> pages = press.pictures(new Sheet(paper, next.digest(), 0), PREVIEW_DPI);
        return new Shown(new Sheet(paper, next.digest(), pages.size()), next, pages, Shown.Origin.KEPT);
    }

    /** With the pages after the first drawn too. Aside. */
    Shown whole(Shown first) {
        SheetPress press = shop.press().apply(shop.policy().get());
        List<byte[]> pages = new ArrayList<>(first.pages());
        for (int page = pages.size(); page < first.sheet().pages(); page++) {
            pages.add(press.picture(first.sheet(), page, PREVIEW_DPI));
        }
        return new Shown(first.sheet(), first.what(), List.copyOf(pages), first.origin());
    }
}
