package org.amends.core.printing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.core.guide.Paper;
import org.amends.core.guide.SheetSize;
import org.amends.core.session.Wishes;

/** How this counter prints: its printer, tray and ink, the papers the hall has, the size sheets begin with. No secret, no record. */
public record PrintHabits(String printer, String tray, Ink ink, Set<Paper> papers, SheetSize size) {
    private static final String PRINTER = "printer";
    private static final String TRAY = "printer.tray";
    private static final String INK = "printer.ink";
    private static final String PAPERS = "paper.here";
    private static final String SIZE = "sheet.size";

    /** A hall has some paper; nothing said means every paper. */
    public PrintHabits {
        papers = papers.isEmpty() ? Set.copyOf(EnumSet.allOf(Paper.class)) : Set.copyOf(papers);
    }

    /** What was kept; what is not kept or cannot be read is as it is at first. Any thread. */
    public static PrintHabits of(Wishes wishes) {
        Set<Paper> papers = EnumSet.noneOf(Paper.class);
        List<String> here = List.of(wishes.find(PAPERS).orElse("").split(",", -1));
        here.forEach(word -> one(Paper.values(), word).ifPresent(papers::add));
        return new PrintHabits(wishes.find(PRINTER).orElse(""), wishes.find(TRAY).orElse(""),
                wishes.find(INK).flatMap(word -> one(Ink.values(), word)).orElse(Ink.AS_SET), papers,
                wishes.find(SIZE).flatMap(word -> one(SheetSize.values(), word)).orElse(SheetSize.LARGE));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String word) {
        return Arrays.stream(values).filter(value -> value.name().equals(word.strip())).findFirst();
    }

    /** Any thread. */
    public void keep(Wishes wishes) {
        wishes.keep(PRINTER, printer);
        wishes.keep(TRAY, tray);
        wishes.keep(INK, ink.name());
        wishes.keep(PAPERS, papers.stream().sorted().map(Paper::name).collect(Collectors.joining(",")));
        wishes.keep(SIZE, size.name());
    }

    /** The paper sheets begin with: the larger one where the hall has both. */
    public Paper paper() {
        return papers.contains(Paper.A4) ? Paper.A4 : Paper.A5;
    }

    public PrintOrder order(int copies) {
        return new PrintOrder(printer, tray, ink, copies);
    }

    /** Another printer; the tray of the one before means nothing to it. */
    public PrintHabits printer(String other) {
        return new PrintHabits(other, other.equals(printer) ? tray : "", ink, papers, size);
    }

    public PrintHabits tray(String other) {
        return new PrintHabits(printer, other, ink, papers, size);
    }

    public PrintHabits ink(Ink other) {
        return new PrintHabits(printer, tray, other, papers, size);
    }

    public PrintHabits papers(Set<Paper> here) {
        return new PrintHabits(printer, tray, ink, here, size);
    }

    public PrintHabits size(SheetSize first) {
        return new PrintHabits(printer, tray, ink, papers, first);
    }
}
