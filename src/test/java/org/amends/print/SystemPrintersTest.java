package org.amends.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.amends.core.fault.Fault;
import org.amends.core.fault.FaultCode;
import org.amends.core.guide.Sheet;
import org.amends.core.guide.SheetFacts;
import org.amends.core.guide.SheetSize;
import org.amends.core.language.Language;
import org.amends.fixtures.BaseSheets;
import org.amends.sheet.Fonts;
import org.amends.sheet.PdfRenderer;
import org.amends.sheet.TemplatePress;
import org.junit.jupiter.api.Test;

/** `-Damends.print=QUEUE` prints one sheet on that queue; nothing is printed unasked. */
class SystemPrintersTest {
    private final SystemPrinters printers = new SystemPrinters();

    private static Sheet sheet() {
        SheetFacts facts = new SheetFacts("promise-slip",
                new SheetFacts.Head("城南供电营业厅", "3702-01-261123-A007-K", "2026年11月23日", "王女士：您好！",
                        "下面的事，我们说到做到。"),
                new SheetFacts.Body("", List.of(),
                        List.of(new SheetFacts.Act("上门检查电表读卡口", "11月25日（星期三）17:30前")), List.of(), List.of()),
                new SheetFacts.Next("上门检查电表读卡口", "11月25日（星期三）17:30前"),
                new SheetFacts.Contact("城南供电营业厅", "0532-85550123", "办理编号 3702-01-261123-A007-K"));
        return new TemplatePress(new PdfRenderer(Fonts.in(Path.of("assets/fonts"))), BaseSheets.policy().hall()::template)
                .press(facts, SheetSize.LARGE, Language.ZH);
    }

    @Test
    void namesTheQueueThatIsNotThere() {
        Sheet sheet = sheet();
        assertThatThrownBy(() -> printers.print(sheet, "no-such-queue", 1)).isInstanceOfSatisfying(Fault.class,
                fault -> assertThat(fault.code()).isEqualTo(FaultCode.NO_PRINTER));
    }

    @Test
    void printsOnTheQueueAskedFor() {
        String queue = System.getProperty("amends.print", "");
        assumeTrue(!queue.isEmpty(), "no queue named: run with -Damends.print=QUEUE to print one sheet");
        assertThat(printers.names()).contains(queue);
        printers.print(sheet(), queue, 1);
    }
}
