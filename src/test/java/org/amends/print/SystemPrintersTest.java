package org.amends.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;
import org.amends.core.printing.Fate;
import org.amends.core.printing.Handed;
import org.amends.core.printing.Ink;
import org.amends.core.printing.PrintOrder;
import org.amends.core.printing.Printer;
import org.amends.core.printing.Trouble;
import org.amends.fixtures.BaseSheets;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.sheet.TemplatePress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** `-Damends.print=QUEUE` prints one sheet on that queue; nothing is printed unasked. */
class SystemPrintersTest {
    private static final URI NOBODY = URI.create("http://localhost:1/");

    static Sheet sheet() {
        SheetFacts facts = new SheetFacts("promise-slip",
                new SheetFacts.Head("城南供电营业厅", "3702-01-261123-A007-K", "2026年11月23日", "王女士：您好！",
                        "下面的事，我们说到做到。"),
                new SheetFacts.Body("", java.util.List.of(), java.util.List.of(new SheetFacts.Act("上门检查电表读卡口",
                        "11月25日（星期三）17:30前")), java.util.List.of(), java.util.List.of()),
                new SheetFacts.Next("上门检查电表读卡口", "11月25日（星期三）17:30前"),
                new SheetFacts.Contact("城南供电营业厅", "0532-85550123", "办理编号 3702-01-261123-A007-K"));
        return new TemplatePress(new PdfRenderer(Fonts.in(Path.of("assets/fonts"))), BaseSheets.policy().hall()::template)
                .press(facts, SheetSize.LARGE, Language.ZH);
    }

    @Test
    @DisplayName("F68 where no print system answers, that is said, and nothing breaks")
    void namesThePrinterThatIsNotThereWhereNoPrintSystemAnswers() {
        Handed handed = new SystemPrinters(NOBODY).send(sheet().pdf(), new PrintOrder("no-such-queue", "", Ink.AS_SET, 1));
        assertThat(handed).isInstanceOfSatisfying(Handed.Refused.class,
                refused -> assertThat(refused.why()).isIn(Trouble.GONE, Trouble.NO_PRINTER));
        assertThat(new SystemPrinters(NOBODY).fate("A/1")).isEqualTo(Fate.UNKNOWN);
    }

    @Test
    void printsOnTheQueueAskedFor() {
        String queue = System.getProperty("amends.print", "");
        assumeTrue(!queue.isEmpty(), "no queue named: run with -Damends.print=QUEUE to print one sheet");
        SystemPrinters printers = new SystemPrinters();
        Optional<Printer> there = printers.all().stream().filter(printer -> printer.name().equals(queue)).findFirst();
        assertThat(there).isPresent();
        assertThat(printers.send(sheet().pdf(), new PrintOrder(queue, "", Ink.BLACK, 1))).isInstanceOf(Handed.Taken.class);
    }
}
